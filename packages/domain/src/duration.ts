import { formatPlainDate, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import { addPeriod, deadlineBefore, type Period } from "./day-count.ts";
import { type Docket, eventsOf } from "./docket.ts";
import type { DurationRule } from "./duration-rule.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import type { ExplanationStep } from "./explanation.ts";
import { arithmeticStep, eventStep, noteStep, ruleStep } from "./explanation-step.ts";
import { periodWords } from "./rule-words.ts";

/** The last term's end, and what fixed it; `event` is a notice of non-renewal. */
export type TermEnd = {
  readonly on: PlainDate;
  readonly event: TreatyEvent | null;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Gives the day the term runs out, counted from entry into force; null while the treaty is
 * indefinite or renews itself. Source: VCLT art. 54(a); DOMAIN E8.
 */
export function findTermEnd(docket: Docket, inForceOn: PlainDate): TermEnd | null {
  const { duration } = docket.rules;
  switch (duration.kind) {
    case "indefinite":
    case "until":
    case "unknown":
      return null;
    case "fixed":
      return fixedTermEnd(docket, inForceOn, duration);
    case "renewable":
      return renewedTermEnd(docket, inForceOn, duration);
  }
}

type FixedRule = Extract<DurationRule, { kind: "fixed" }>;
type RenewableRule = Extract<DurationRule, { kind: "renewable" }>;

function fixedTermEnd(docket: Docket, inForceOn: PlainDate, rule: FixedRule): TermEnd {
  const first = addPeriod(inForceOn, rule.period);
  const steps = [
    noteStep(`in force ${formatPlainDate(inForceOn)}`),
    ruleStep(rule.clause, `term of ${periodWords(rule.period)}`),
    additionStep(inForceOn, rule.period, first),
  ];
  const [extension] = eventsOf(docket.events, ["extension-of-term"]);
  if (rule.extension === null || extension === undefined || !isBefore(actDay(extension), first)) {
    return { on: first, event: null, steps };
  }
  const on = addPeriod(first, rule.extension);
  steps.push(eventStep(extension, "term extended"), additionStep(first, rule.extension, on));
  return { on, event: null, steps };
}

function renewedTermEnd(docket: Docket, inForceOn: PlainDate, rule: RenewableRule): TermEnd | null {
  const [notice] = eventsOf(docket.events, ["non-renewal-notice"]);
  if (notice === undefined) return null;
  const on = firstEndAfterNotice(inForceOn, rule, actDay(notice));
  const words =
    rule.noticeBefore === null
      ? "ends with the term running when notice is given"
      : `notice at least ${periodWords(rule.noticeBefore)} before the end of the term`;
  const steps = [
    eventStep(notice, "notice of non-renewal received"),
    ruleStep(rule.clause, words),
    noteStep(`term counted from ${formatPlainDate(inForceOn)} ends ${formatPlainDate(on)}`),
  ];
  return { on, event: notice, steps };
}

function firstEndAfterNotice(inForceOn: PlainDate, rule: RenewableRule, noticeOn: PlainDate): PlainDate {
  const first = addPeriod(inForceOn, rule.initial);
  let end = first;
  for (let renewals = 1; !isInTime(noticeOn, end, rule.noticeBefore); renewals += 1) {
    end = addPeriod(first, { ...rule.renewal, amount: Math.max(1, rule.renewal.amount) * renewals });
  }
  return end;
}

function isInTime(noticeOn: PlainDate, end: PlainDate, before: Period | null): boolean {
  return before === null ? isBefore(noticeOn, end) : hasCome(noticeOn, deadlineBefore(end, before));
}

function additionStep(from: PlainDate, period: Period, date: PlainDate): ExplanationStep {
  const clamped = period.unit !== "day" && from.day !== date.day;
  return arithmeticStep({ from, date, operations: [{ kind: "add", period, clamped }] });
}
