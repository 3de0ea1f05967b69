import { hasCome, type PlainDate } from "./calendar-date.ts";
import { type ConditionProgress, measuredCondition } from "./condition-progress.ts";
import { countDelay } from "./day-count.ts";
import { type Docket, eventsOf } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import type { Explanation, ExplanationStep } from "./explanation.ts";
import { arithmeticStep, ruleStep } from "./explanation-step.ts";
import { applyFloor } from "./force-floor.ts";
import { delayWords } from "./rule-words.ts";
import { datedAnswer, type SettledDate, settleDate, statedBy } from "./stated-date.ts";
import type { EntryIntoForceAnswer } from "./status-answer.ts";
import { findTrigger } from "./trigger.ts";
import type { TriggerFinding } from "./trigger-finding.ts";

/** The treaty's own entry into force: fixed to a day, still open, or not provided for. */
export type ForceFinding =
  | {
      readonly kind: "fixed";
      readonly date: SettledDate;
      readonly triggeredOn: PlainDate | null;
      readonly countedEventIds: readonly string[];
      readonly explanation: Explanation;
    }
  | {
      readonly kind: "open";
      readonly required: number;
      readonly countedEventIds: readonly string[];
      readonly conditions: readonly ConditionProgress[];
      readonly explanation: Explanation;
    }
  | { readonly kind: "not-provided"; readonly explanation: Explanation };

/**
 * Gives the day the treaty enters into force by its clause, or by the depositary's statement,
 * which wins. Source: VCLT art. 24(1)-(2); DOMAIN §2.5.
 */
export function findEntryIntoForce(docket: Docket): ForceFinding {
  const trigger = findTrigger(docket);
  const counted = trigger.kind === "met" ? countFromTrigger(docket, trigger) : null;
  const statement = statementOfForce(docket, trigger);
  const date = settleDate(counted?.date ?? null, statement === null ? null : statedBy(statement));
  if (date === null) return unfixed(trigger, counted);
  return {
    kind: "fixed",
    date,
    triggeredOn: trigger.kind === "met" ? trigger.on : null,
    countedEventIds: trigger.kind === "not-provided" ? [] : idsOf(trigger.events),
    explanation: { steps: [...(counted?.steps ?? []), ...date.steps] },
  };
}

/** The wire form of the finding on a day. */
export function entryIntoForceAnswer(force: ForceFinding, asOf: PlainDate): EntryIntoForceAnswer {
  switch (force.kind) {
    case "fixed":
      return {
        kind: hasCome(force.date.on, asOf) ? "in-force" : "date-fixed",
        ...datedAnswer(force.date),
        triggeredOn: force.triggeredOn?.toString() ?? null,
        countedEventIds: force.countedEventIds,
        explanation: force.explanation,
      };
    case "open":
      return {
        kind: "pending",
        required: force.required,
        counted: measuredCondition(force.conditions)?.have ?? force.countedEventIds.length,
        countedEventIds: force.countedEventIds,
        conditions: force.conditions,
        explanation: force.explanation,
      };
    case "not-provided":
      return { kind: "not-provided", explanation: force.explanation };
  }
}

type MetTrigger = Extract<TriggerFinding, { kind: "met" }>;

type CountedForce = { readonly date: PlainDate | null; readonly steps: readonly ExplanationStep[] };

function countFromTrigger(docket: Docket, trigger: MetTrigger): CountedForce {
  const rule = docket.rules.entryIntoForce;
  if (trigger.fixedOn !== null) {
    return { date: trigger.fixedOn, steps: [...trigger.steps, ruleStep(rule.clause, "on the date the treaty fixes")] };
  }
  const delay = rule.delay ?? { period: null, align: null };
  const counted = countDelay(trigger.on, delay, docket.rules.depositaryPractice);
  const steps = [...trigger.steps, ruleStep(rule.clause, delayWords(delay, trigger.start))];
  if (counted.operations.length > 0) steps.push(arithmeticStep(counted));
  const floored = applyFloor(docket, counted.date);
  return { date: floored.date, steps: [...steps, ...floored.steps] };
}

function statementOfForce(docket: Docket, trigger: TriggerFinding): TreatyEvent | null {
  const source = trigger.kind === "met" ? docket.known.all : docket.events;
  const statements = eventsOf(source, ["entry-into-force"]).filter((event) => event.participant === null);
  const firm = statements.find((event) => event.certainty !== "contested") ?? statements[0];
  if (firm !== undefined) return firm;
  if (trigger.kind !== "met" || docket.rules.form === "multilateral") return null;
  return trigger.events.find((event) => event.effectiveDate !== null) ?? null;
}

function unfixed(trigger: TriggerFinding, counted: CountedForce | null): ForceFinding {
  const explanation = { steps: counted?.steps ?? trigger.steps };
  switch (trigger.kind) {
    case "not-provided":
      return { kind: "not-provided", explanation };
    case "met":
      return openForce(trigger.events.length, trigger.events, [], explanation);
    case "open":
      return openForce(trigger.required, trigger.events, trigger.conditions, explanation);
  }
}

function openForce(
  required: number,
  events: readonly TreatyEvent[],
  conditions: readonly ConditionProgress[],
  explanation: Explanation,
): ForceFinding {
  return { kind: "open", required, countedEventIds: idsOf(events), conditions, explanation };
}

function idsOf(events: readonly TreatyEvent[]): string[] {
  return events.map((event) => event.id).sort();
}
