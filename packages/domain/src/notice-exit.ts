import { conflictBrake } from "./armed-conflict.ts";
import type { BoundSince } from "./bound-since.ts";
import { isBefore, type PlainDate } from "./calendar-date.ts";
import type { DepositaryPractice } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { movedExit } from "./exit-date-change.ts";
import { exitDay, impliedExitDay, silenceStep } from "./exit-day.ts";
import { clauseExitOf, type ExitRule } from "./exit-rule.ts";
import { exitStatements } from "./exit-statement.ts";
import type { ExplanationStep } from "./explanation.ts";
import { eventStep, noteStep } from "./explanation-step.ts";
import { refuseNotice } from "./notice-refusal.ts";
import { type SettledDate, type StatedDate, settleDate, statedBy } from "./stated-date.ts";
import { sunsetAfter } from "./sunset.ts";
import type { ExitFinding } from "./withdrawal.ts";

/** The exit by one notice, with the records of its effect, followed or not. */
export type NoticeFinding = {
  readonly notice: TreatyEvent;
  readonly exit: ExitFinding;
  readonly statements: readonly TreatyEvent[];
};

/** What the clause makes of a notice: a day, no effect, or no answer where the clause is not on record. */
type Reading = {
  readonly kind: "counted" | "without-effect" | "not-on-record";
  readonly date: PlainDate | null;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Gives the exit one notice brings about: the clause's count, what the notice or the depositary
 * states, an armed conflict, and changes of the day, in that order. Source: VCLT arts. 54, 56, 67.
 */
export function noticeExit(docket: Docket, notice: TreatyEvent, since: BoundSince): NoticeFinding {
  const noticeOn = actDay(notice);
  const reading = readNotice(docket, noticeOn, since);
  const { all, chosen, steps: doubts } = exitStatements(docket, notice, reading.date !== null);
  const settled = settledDay(docket, notice, reading, chosen);
  const isVoid = settled.date === null && reading.kind === "without-effect";
  const statedOn = chosen === null ? null : actDay(chosen);
  const date = isVoid ? null : movedExit(docket, notice, { date: settled.date, statedOn });
  const steps = [eventStep(notice, noticeWords(docket)), ...reading.steps, ...formalitySteps(docket)];
  const exit = {
    event: notice,
    noticeOn,
    date,
    isHeld: settled.isHeld && date === null,
    sunset: date === null ? null : sunsetAfter(clauseExitOf(docket.rules.exit)?.sunset ?? null, date.on),
    steps: [...steps, ...settled.steps, ...doubts, ...(date?.steps ?? [])],
  };
  return { notice, statements: all, exit };
}

function noticeWords(docket: Docket): string {
  return docket.rules.form === "bilateral" ? "notice of termination received" : "notice of withdrawal received";
}

function readNotice(docket: Docket, noticeOn: PlainDate, since: BoundSince): Reading {
  const { exit, depositaryPractice: practice } = docket.rules;
  if (exit.kind === "none") return readSilence(exit, noticeOn, practice);
  if (exit.kind === "unknown") {
    return { kind: "not-on-record", date: null, steps: [noteStep("the rule on withdrawal is not on record")] };
  }
  const refusal = refuseNotice(docket, exit, noticeOn, since);
  if (refusal !== null) return { kind: "without-effect", date: null, steps: refusal };
  const { date, steps } = exitDay(exit, { noticeOn, since, practice });
  return { kind: date === null ? "without-effect" : "counted", date, steps };
}

type SilentRule = Extract<ExitRule, { kind: "none" }>;

/** VCLT art. 56: without a clause there is no way out, unless one was meant or lies in the treaty's nature. */
function readSilence({ clause, implied }: SilentRule, noticeOn: PlainDate, practice: DepositaryPractice): Reading {
  const silence = silenceStep(clause);
  if (!implied) return { kind: "without-effect", date: null, steps: [silence] };
  const counted = impliedExitDay({ noticeOn, practice });
  return { kind: "counted", date: counted.date, steps: [silence, ...counted.steps] };
}

/** A date in the notice counts only where the treaty allows a later one; a depositary's always (DOMAIN E12). */
function statedInNotice(docket: Docket, notice: TreatyEvent, reading: Reading): StatedDate | null {
  if (notice.effectiveDate === null) return null;
  if (notice.effectiveBasis !== "stated-in-notice" || reading.kind === "not-on-record") return statedBy(notice);
  if (reading.date === null || isBefore(notice.effectiveDate, reading.date)) return null;
  return isLaterDateAllowed(docket) ? statedBy(notice) : null;
}

/** VCLT art. 56(2) asks for "at least" twelve months. */
function isLaterDateAllowed({ rules: { exit } }: Docket): boolean {
  return exit.kind === "none" || clauseExitOf(exit)?.laterDateAllowed === true;
}

/** A day others state has taken a conflict into account; one counted, or named in the notice, has not. */
function settledDay(docket: Docket, notice: TreatyEvent, reading: Reading, chosen: TreatyEvent | null): BrakedDate {
  const stated = chosen === null ? statedInNotice(docket, notice, reading) : statedBy(chosen);
  const date = settleDate(reading.date, stated);
  const isStatedByOthers = date?.stated != null && stated?.basis !== "stated-in-notice";
  return isStatedByOthers ? { date, isHeld: false, steps: [] } : brakedDate(docket, notice, date);
}

type BrakedDate = {
  readonly date: SettledDate | null;
  readonly isHeld: boolean;
  readonly steps: readonly ExplanationStep[];
};

function brakedDate(docket: Docket, notice: TreatyEvent, date: SettledDate | null): BrakedDate {
  const isFree = clauseExitOf(docket.rules.exit)?.armedConflictBrake !== true;
  if (isFree || date === null) return { date, isHeld: false, steps: [] };
  const brake = conflictBrake(docket, notice.participant, date.on);
  switch (brake.kind) {
    case "off":
      return { date, isHeld: false, steps: [] };
    case "held":
      return { date: null, isHeld: true, steps: [...date.steps, ...brake.steps] };
    case "released": {
      const steps = [...date.steps, ...brake.steps];
      return { date: { on: brake.on, computed: brake.on, stated: null, steps: [] }, isHeld: false, steps };
    }
  }
}

/** E14: shown, and checked by people. */
function formalitySteps({ rules }: Docket): ExplanationStep[] {
  const formalities = clauseExitOf(rules.exit)?.formalities ?? [];
  return formalities.length === 0 ? [] : [noteStep(`also asked for: ${formalities.join("; ")}`)];
}
