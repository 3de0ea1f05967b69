import { type BoundSince, countedSince } from "./bound-since.ts";
import { formatPlainDate, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import type { Clause } from "./clause.ts";
import { countDelay, type DepositaryPractice, deadlineBefore } from "./day-count.ts";
import { dayInYear, dayOfYearWords } from "./day-of-year.ts";
import type { ClauseExitRule } from "./exit-rule.ts";
import type { ExplanationStep } from "./explanation.ts";
import { arithmeticStep, noteStep, ruleStep } from "./explanation-step.ts";
import { firstOccurrence } from "./recurrence.ts";
import { delayWords, periodWords } from "./rule-words.ts";

/** The first day on which the one who gave notice is no longer bound, with the count. */
export type ExitDay = { readonly date: PlainDate | null; readonly steps: readonly ExplanationStep[] };

/** What a clause on leaving is applied to. */
export type NoticeCase = {
  readonly noticeOn: PlainDate;
  readonly since: BoundSince;
  readonly practice: DepositaryPractice;
};

/**
 * Counts from a notice in time to the day of exit by the treaty's clause; null only where the
 * clause counts from an entry into force still open. Source: VCLT art. 54(a); DOMAIN E1, E4-E7.
 */
export function exitDay(rule: ClauseExitRule, notice: NoticeCase): ExitDay {
  switch (rule.kind) {
    case "notice":
      return afterNotice(rule, notice);
    case "annual-date":
      return onAnnualDate(rule, notice);
    case "year-after-notice":
      return inLaterYear(rule, notice);
    case "end-of-period":
      return atEndOfPeriod(rule, notice);
  }
}

/** What a treaty without a clause on withdrawal says about it. Source: VCLT art. 56. */
export function silenceStep(clause: Clause | null): ExplanationStep {
  const words = "the treaty has no clause on withdrawal (VCLT art. 56)";
  return clause === null ? noteStep(words) : ruleStep(clause, words);
}

const IMPLIED_NOTICE = { period: { amount: 12, unit: "month" }, align: null } as const;

/** VCLT art. 56(2): a right to withdraw that is only implied needs at least twelve months' notice. */
export function impliedExitDay({ noticeOn, practice }: Omit<NoticeCase, "since">): ExitDay {
  const counted = countDelay(noticeOn, IMPLIED_NOTICE, practice);
  const words = "a right to withdraw is implied: twelve months' notice (VCLT art. 56(2))";
  return { date: counted.date, steps: [noteStep(words), arithmeticStep(counted)] };
}

type Rule<Kind extends ClauseExitRule["kind"]> = Extract<ClauseExitRule, { kind: Kind }>;

function afterNotice(rule: Rule<"notice">, { noticeOn, practice }: NoticeCase): ExitDay {
  const delay = { period: rule.period, align: rule.align };
  const counted = countDelay(noticeOn, delay, rule.practice ?? practice);
  const steps: ExplanationStep[] = [ruleStep(rule.clause, delayWords(delay, rule.from))];
  if (counted.operations.length > 0) steps.push(arithmeticStep(counted));
  return { date: counted.date, steps };
}

function onAnnualDate(rule: Rule<"annual-date">, { noticeOn }: NoticeCase): ExitDay {
  const yearsAhead = rule.noticeBy <= rule.effect ? 0 : 1;
  const dueFor = (year: number): PlainDate => dayInYear(rule.noticeBy, year - yearsAhead);
  let year = noticeOn.year;
  while (isBefore(dueFor(year), noticeOn)) year += 1;
  const date = dayInYear(rule.effect, year);
  const words = `on ${dayOfYearWords(rule.effect)}, if notice comes by ${dayOfYearWords(rule.noticeBy)}`;
  const text = `notice came by ${formatPlainDate(dueFor(year))}: out on ${formatPlainDate(date)}`;
  return { date, steps: [ruleStep(rule.clause, words), noteStep(text)] };
}

function inLaterYear(rule: Rule<"year-after-notice">, { noticeOn }: NoticeCase): ExitDay {
  const stated = dayInYear(rule.effect, noticeOn.year + rule.years);
  const date = isBefore(stated, noticeOn) ? dayInYear(rule.effect, noticeOn.year + 1) : stated;
  const words = `on ${dayOfYearWords(rule.effect)}, ${yearWords(rule.years)}`;
  return { date, steps: [ruleStep(rule.clause, words), noteStep(`out on ${formatPlainDate(date)}`)] };
}

function yearWords(years: number): string {
  if (years === 0) return "in the year of the notice";
  if (years === 1) return "in the year following that of the notice";
  return `${periodWords({ amount: years, unit: "year" })} after that of the notice`;
}

function atEndOfPeriod(rule: Rule<"end-of-period">, { noticeOn, since }: NoticeCase): ExitDay {
  const { period, noticeBefore } = rule;
  const words = `at the end of ${periodWords(period)}, if notice comes ${periodWords(noticeBefore)} before`;
  const from = countedSince(since, rule.from);
  if (from === null) {
    return { date: null, steps: [ruleStep(rule.clause, words), noteStep("no period is running yet")] };
  }
  const due = (end: PlainDate): PlainDate => deadlineBefore(end, noticeBefore);
  const end = firstOccurrence({ from, first: period, every: period }, (day) => hasCome(noticeOn, due(day))).day;
  const text = `notice came by ${formatPlainDate(due(end))}: out at the end of the period, ${formatPlainDate(end)}`;
  return { date: end, steps: [ruleStep(rule.clause, words), noteStep(text)] };
}
