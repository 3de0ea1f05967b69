import {
  compareDates,
  dayOrder,
  formatPlainDate,
  hasCome,
  isBefore,
  isoDay,
  type PlainDate,
  parsePlainDate,
} from "./calendar-date.ts";
import { type Condition, namedInstruments, readCondition } from "./condition.ts";
import { measuredCondition } from "./condition-progress.ts";
import { consentLedger } from "./consent-ledger.ts";
import type { Docket } from "./docket.ts";
import type { Trigger } from "./entry-into-force-rule.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import type { ExplanationStep } from "./explanation.ts";
import { noteStep } from "./explanation-step.ts";
import { exclusionWords, type LeafCondition } from "./leaf-condition.ts";
import { ordinalWord } from "./rule-words.ts";
import type { SimpleTrigger } from "./simple-trigger.ts";
import type { TriggerFinding } from "./trigger-finding.ts";

export type ConditionTrigger = Exclude<Trigger, SimpleTrigger>;

/**
 * Gives the first day at whose end the condition is true. Once met it stays met, whoever leaves later; before
 * that it can fall again. Source: VCLT arts. 24, 55; DOMAIN §2.5 and rule 10.
 */
export function findConditionTrigger(docket: Docket, trigger: ConditionTrigger): TriggerFinding {
  const ledger = consentLedger(docket, namedInstruments(trigger));
  const condition = readCondition(docket, ledger, trigger);
  const days = daysOf(condition, docket.asOf);
  const on = days.find(condition.isMetOn);
  if (on === undefined) return openTrigger(condition, docket.asOf);
  const acts = actsOn(condition, on);
  const fixedOn = fixedDayOf(trigger, on);
  const steps = [...metSteps(condition, { trigger, on, days, acts })];
  if (fixedOn !== null) steps.push(noteStep(`in time for the date the treaty fixes, ${formatPlainDate(fixedOn)}`));
  return { kind: "met", on, fixedOn, events: acts, start: startWords(trigger), steps };
}

/** Every day by `asOf` on which a part of the condition can turn, once each, in order. */
function daysOf({ leaves }: Condition, asOf: PlainDate): PlainDate[] {
  const days = new Map<number, PlainDate>();
  for (const leaf of leaves) for (const day of leaf.days) if (hasCome(day, asOf)) days.set(dayOrder(day), day);
  return [...days].sort(([a], [b]) => a - b).map(([, day]) => day);
}

function openTrigger({ leaves }: Condition, asOf: PlainDate): TriggerFinding {
  const conditions = leaves.map(({ progressOn }) => progressOn(asOf));
  const measured = measuredCondition(conditions);
  const index = measured === undefined ? 0 : conditions.indexOf(measured);
  const met = conditions.filter(({ isMet }) => isMet).length;
  const steps = conditions.map(({ words }) => noteStep(words));
  const summary = conditions.length > 1 ? [noteStep(`${met} of ${conditions.length} conditions met`)] : [];
  const events = leaves[index]?.actsOn(asOf) ?? [];
  const [have, required] = [measured?.have ?? 0, measured?.required ?? 1];
  return { kind: "open", have, required, events, conditions, steps: [...summary, ...steps] };
}

function actsOn({ leaves }: Condition, day: PlainDate): TreatyEvent[] {
  return [...new Set(leaves.flatMap((leaf) => leaf.actsOn(day)))];
}

/** Kigali Amendment art. IV(1): the fixed day if the condition was met by then, else a delay after it was. */
function fixedDayOf(trigger: ConditionTrigger, on: PlainDate): PlainDate | null {
  if (trigger.kind !== "fixed-date-if") return null;
  const date = parsePlainDate(trigger.date);
  return hasCome(on, date) ? date : null;
}

type Met = {
  readonly trigger: ConditionTrigger;
  readonly on: PlainDate;
  readonly days: readonly PlainDate[];
  readonly acts: readonly TreatyEvent[];
};

function metSteps({ leaves }: Condition, { trigger, on, days, acts }: Met): ExplanationStep[] {
  const last = acts.filter((event) => compareDates(actDay(event), on) === 0);
  if (trigger.kind === "count" && last.length > 0) {
    const text = `${ordinalWord(trigger.count)} instrument deposited ${formatPlainDate(on)}${exclusionWords(trigger)}`;
    return [lastActStep(last, on, text)];
  }
  const parts = leaves.flatMap((leaf) => leafStep(leaf, days, on));
  return [...parts, lastActStep(last, on, `condition for entry into force met ${formatPlainDate(on)}`)];
}

function leafStep(leaf: LeafCondition, days: readonly PlainDate[], on: PlainDate): ExplanationStep[] {
  if (!leaf.isMetOn(on)) return [];
  const earlier = days.filter((day) => isBefore(day, on));
  const lastUnmet = earlier.findLastIndex((day) => !leaf.isMetOn(day));
  const since = earlier[lastUnmet + 1];
  const met = since === undefined ? "" : `, met since ${formatPlainDate(since)}`;
  return [noteStep(`${leaf.progressOn(on).words}${met}`)];
}

function lastActStep(last: readonly TreatyEvent[], on: PlainDate, text: string): ExplanationStep {
  const [first] = last;
  if (first === undefined) return noteStep(text);
  return {
    kind: "event",
    eventIds: last.map((event) => event.id),
    eventKind: first.kind,
    participant: last.length === 1 ? first.participant : null,
    date: isoDay(on),
    text,
  };
}

function startWords({ kind }: ConditionTrigger): string {
  return kind === "count" ? "deposit" : "the fulfilment of the condition";
}
