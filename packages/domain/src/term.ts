import { hasCome, isBefore, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import { addPeriod, deadlineBefore } from "./day-count.ts";
import type { Docket } from "./docket.ts";
import type { DurationRule } from "./duration-rule.ts";
import { firstOccurrence, occurrenceAt, type Recurrence } from "./recurrence.ts";

/** One term of a treaty: `number` counts from 1, `end` is the first day after it. */
export type Term = {
  readonly number: number;
  readonly start: PlainDate;
  readonly end: PlainDate;
  /** The last day on which a notice still ends it; null where no notice is needed. */
  readonly noticeBy: PlainDate | null;
};

type RenewedTerm = Term & { readonly noticeBy: PlainDate };
type RenewableRule = Extract<DurationRule, { kind: "renewable" }>;

/** Gives the first term for which a notice of non-renewal on a day is in time. Source: DOMAIN E8, rule 9. */
export function termInTime(rule: RenewableRule, inForceOn: PlainDate, noticeOn: PlainDate): RenewedTerm {
  return renewedTerm(rule, inForceOn, (end) => hasCome(noticeOn, lastNoticeDay(rule, end)));
}

/**
 * Gives the term that runs on the docket's day, without extensions; null before entry into force,
 * after a fixed term, and where the treaty has no terms. Source: VCLT art. 54(a); DOMAIN E8.
 */
export function runningTerm({ rules, asOf }: Pick<Docket, "rules" | "asOf">, inForceOn: PlainDate): Term | null {
  if (isBefore(asOf, inForceOn)) return null;
  const { duration } = rules;
  switch (duration.kind) {
    case "indefinite":
    case "unknown":
      return null;
    case "until":
      return onlyTerm(inForceOn, parsePlainDate(duration.date), asOf);
    case "fixed":
      return onlyTerm(inForceOn, addPeriod(inForceOn, duration.period), asOf);
    case "renewable":
      return renewedTerm(duration, inForceOn, (end) => isBefore(asOf, end));
  }
}

function onlyTerm(start: PlainDate, end: PlainDate, asOf: PlainDate): Term | null {
  return isBefore(asOf, end) ? { number: 1, start, end, noticeBy: null } : null;
}

function renewedTerm(rule: RenewableRule, inForceOn: PlainDate, accepts: (end: PlainDate) => boolean): RenewedTerm {
  const ends: Recurrence = { from: inForceOn, first: rule.initial, every: rule.renewal };
  const { index, day: end } = firstOccurrence(ends, accepts);
  const start = index === 0 ? inForceOn : occurrenceAt(ends, index - 1);
  return { number: index + 1, start, end, noticeBy: lastNoticeDay(rule, end) };
}

/** Without a period, any day before the end is in time. */
function lastNoticeDay({ noticeBefore }: RenewableRule, end: PlainDate): PlainDate {
  return deadlineBefore(end, noticeBefore ?? { amount: 1, unit: "day" });
}
