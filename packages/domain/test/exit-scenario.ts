import { type PlainDate, parsePlainDate } from "../src/calendar-date.ts";
import { type Docket, openDocket } from "../src/docket.ts";
import { parseTreatyEvent, type TreatyEvent, type TreatyEventInput } from "../src/event.ts";
import { type ExplanationStep, explanationSentence } from "../src/explanation.ts";
import type { RelatedTreaties } from "../src/related-treaty.ts";
import { parseTreatyRules, type TreatyRules, type TreatyRulesInput } from "../src/treaty-rules.ts";
import { type ExitFinding, findExits } from "../src/withdrawal.ts";

/** The clause of every scenario. */
export const CLAUSE = { article: "Art. 9", text: "in our words" };

/** Rules of a treaty with many parties and one way out. */
export function rulesWithExit(exit: TreatyRulesInput["exit"], more: Partial<TreatyRulesInput> = {}): TreatyRules {
  return parseTreatyRules({
    form: "multilateral",
    entryIntoForce: { trigger: { kind: "unknown" }, clause: CLAUSE },
    laterParty: { kind: "same-delay", clause: CLAUSE },
    exit,
    duration: { kind: "unknown" },
    ...more,
  });
}

/** A notice clause of so many months or years. */
export function noticeOf(
  amount: number,
  unit: "day" | "month" | "year",
  more: Partial<Extract<TreatyRulesInput["exit"], { kind: "notice" }>> = {},
): Extract<TreatyRulesInput["exit"], { kind: "notice" }> {
  return { kind: "notice", period: { amount, unit }, clause: CLAUSE, ...more };
}

/** An event received on its day; `more` overrides. */
export function happened(
  kind: TreatyEventInput["kind"],
  participant: string | null,
  actDate: string | null,
  more: Partial<TreatyEventInput> = {},
): TreatyEvent {
  const id = `${kind} ${participant} ${actDate ?? more.effectiveDate}`;
  return parseTreatyEvent({
    id,
    kind,
    participant,
    actDate,
    certainty: "received",
    recordedAt: "2000-01-01T00:00:00Z",
    ...more,
  });
}

/** A notice of withdrawal by AAA, received on a day. */
export function noticeGiven(day: string, more: Partial<TreatyEventInput> = {}): TreatyEvent {
  return happened("withdrawal-notice", "AAA", day, { id: `notice ${day}`, ...more });
}

/** The docket of a log on a late day, or on `asOf`. */
export function docketOf(
  rules: TreatyRules,
  log: readonly TreatyEvent[],
  { asOf = "2100-01-01", related }: { asOf?: string; related?: RelatedTreaties } = {},
): Docket {
  return openDocket(rules, log, { asOf: parsePlainDate(asOf), knownAt: new Date("2100-01-01"), related });
}

/** Since when AAA and the treaty have been bound in a scenario. */
export type Bound = { treaty?: string; participant?: string };

/** The acts of leaving of AAA. */
export function exitsOf(docket: Docket, { treaty, participant }: Bound = {}): readonly ExitFinding[] {
  const since = { treaty: dayOf(treaty), participant: dayOf(participant) };
  return findExits(docket, "AAA", since);
}

/** The first day out by the only act of leaving; null without effect. Refuses none and several. */
export function exitDayOf(docket: Docket, bound: Bound = {}): string | null {
  const [exit, second] = exitsOf(docket, bound);
  if (exit === undefined || second !== undefined) throw new Error("a scenario has one act of leaving");
  return exit.date?.on.toString() ?? null;
}

/** The steps of a finding as one sentence. */
export function reasonOf(found: { readonly steps: readonly ExplanationStep[] } | undefined): string {
  return explanationSentence({ steps: found?.steps ?? [] });
}

function dayOf(iso: string | undefined): PlainDate | null {
  return iso === undefined ? null : parsePlainDate(iso);
}
