import { compareDates, formatPlainDate, isBefore, type PlainDate } from "./calendar-date.ts";
import { addPeriod, countDelay } from "./day-count.ts";
import { type Docket, eventsOf } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import { eventKindWord } from "./event-kind.ts";
import type { NoticeExitRule } from "./exit-rule.ts";
import type { ExplanationStep } from "./explanation.ts";
import { arithmeticStep, eventStep, noteStep, ruleStep } from "./explanation-step.ts";
import { delayWords, periodWords } from "./rule-words.ts";
import { type SettledDate, type StatedDate, settleDate, statedBy } from "./stated-date.ts";

/** One act of leaving and the day it works; `date` is null when it has no effect. */
export type ExitFinding = {
  readonly event: TreatyEvent;
  readonly noticeOn: PlainDate;
  readonly date: SettledDate | null;
  readonly steps: readonly ExplanationStep[];
};

/** Since when the one who leaves, and the treaty as a whole, have been in force. */
export type BoundSince = {
  readonly participant: PlainDate | null;
  readonly treaty: PlainDate | null;
};

const UNBARRED: BoundSince = { participant: null, treaty: null };

/**
 * Gives every standing act of leaving of one participant (null: of any), oldest first. A notice
 * rescinded before it took effect is left out. Source: VCLT arts. 54, 56, 67, 68.
 */
export function findExits(docket: Docket, participant: string | null, since: BoundSince = UNBARRED): ExitFinding[] {
  const own = (event: TreatyEvent): boolean => participant === null || event.participant === participant;
  const notices = eventsOf(docket.events, ["withdrawal-notice"])
    .filter(own)
    .map((notice) => findExit(docket, notice, since))
    .filter((exit) => !isRescinded(docket, exit));
  const matched = new Set(notices.flatMap((exit) => statementFor(docket, exit.event)?.id ?? []));
  const bare = eventsOf(docket.events, ["withdrawal-effective", "cessation-of-membership", "dissolution"])
    .filter((event) => own(event) && !matched.has(event.id))
    .map(exitWithoutNotice);
  return [...notices, ...bare].sort((a, b) => compareDates(a.noticeOn, b.noticeOn));
}

function exitWithoutNotice(event: TreatyEvent): ExitFinding {
  const words = event.kind === "withdrawal-effective" ? "withdrawal took effect" : eventKindWord(event.kind);
  const on = effectDay(event);
  return { event, noticeOn: on, date: settleDate(on, null), steps: [eventStep(event, words)] };
}

function findExit(docket: Docket, notice: TreatyEvent, since: BoundSince): ExitFinding {
  const noticeOn = actDay(notice);
  const steps: ExplanationStep[] = [eventStep(notice, noticeWords(docket))];
  const counted = countNotice(docket, noticeOn, since);
  steps.push(...counted.steps);
  const stated = statedExit(docket, notice, counted.date);
  const date = settleDate(counted.date, stated);
  return { event: notice, noticeOn, date, steps: [...steps, ...(date?.steps ?? [])] };
}

function noticeWords(docket: Docket): string {
  return docket.rules.form === "bilateral" ? "notice of termination received" : "notice of withdrawal received";
}

type CountedNotice = { date: PlainDate | null; steps: readonly ExplanationStep[] };

function countNotice(docket: Docket, noticeOn: PlainDate, since: BoundSince): CountedNotice {
  const { exit, depositaryPractice } = docket.rules;
  switch (exit.kind) {
    case "none":
      return { date: null, steps: [noteStep("the treaty has no clause on withdrawal (VCLT art. 56)")] };
    case "annual-date":
    case "year-after-notice":
    case "end-of-period":
    case "unknown":
      return { date: null, steps: [noteStep("the rule on withdrawal is not on record")] };
    case "notice": {
      const barredUntil = endOfBar(exit, since);
      if (barredUntil !== null && isBefore(noticeOn, barredUntil)) {
        const text = `notice is possible only from ${formatPlainDate(barredUntil)}`;
        return { date: null, steps: [barStep(exit), noteStep(text)] };
      }
      const delay = { period: exit.period, align: exit.align };
      const counted = countDelay(noticeOn, delay, exit.practice ?? depositaryPractice);
      const words = delayWords(delay, exit.from);
      return { date: counted.date, steps: [ruleStep(exit.clause, words), arithmeticStep(counted)] };
    }
  }
}

function endOfBar(exit: NoticeExitRule, since: BoundSince): PlainDate | null {
  if (exit.notBefore === null) return null;
  const start = exit.notBefore.from === "entry-into-force" ? since.treaty : since.participant;
  return start === null ? null : addPeriod(start, exit.notBefore.period);
}

function barStep(exit: NoticeExitRule): ExplanationStep {
  const period = exit.notBefore === null ? "" : periodWords(exit.notBefore.period);
  return ruleStep(exit.clause, `no notice within ${period} of entry into force`);
}

/** A date in the notice counts only where the treaty allows a later one; a depositary's always. */
function statedExit(docket: Docket, notice: TreatyEvent, computed: PlainDate | null): StatedDate | null {
  const statement = statementFor(docket, notice);
  if (statement !== undefined) return statedBy(statement);
  if (notice.effectiveDate === null) return null;
  if (notice.effectiveBasis !== "stated-in-notice" || computed === null) return statedBy(notice);
  const { exit } = docket.rules;
  const isAllowed = exit.kind === "notice" && exit.laterDateAllowed;
  return isAllowed && !isBefore(notice.effectiveDate, computed) ? statedBy(notice) : null;
}

/** The first later record that this very exit took effect, if there is one. */
function statementFor(docket: Docket, notice: TreatyEvent): TreatyEvent | undefined {
  const isBilateral = docket.rules.form === "bilateral";
  const next = docket.known.all.find(
    (event) =>
      event.kind === notice.kind && event.participant === notice.participant && isBefore(actDay(notice), actDay(event)),
  );
  return docket.known.all.find((event) => {
    const isExit =
      (event.kind === "withdrawal-effective" && event.participant === notice.participant) ||
      (isBilateral && event.kind === "termination" && event.byTreaty === null);
    const day = effectDay(event);
    const isOfThis = next === undefined || !isBefore(actDay(next), day);
    return isExit && isBefore(actDay(notice), day) && isOfThis;
  });
}

function isRescinded(docket: Docket, exit: ExitFinding): boolean {
  return eventsOf(docket.events, ["withdrawal-notice-rescinded"]).some((rescission) => {
    const day = actDay(rescission);
    const aims =
      rescission.revokes === exit.event.id ||
      (rescission.revokes === null &&
        rescission.participant === exit.event.participant &&
        !isBefore(day, exit.noticeOn));
    return aims && (exit.date === null || isBefore(day, exit.date.on));
  });
}
