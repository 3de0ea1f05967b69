import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { dayOrder, type PlainDate, sameDay } from "./calendar-date.ts";

export const PeriodUnit = z.enum(["day", "month", "year"]);
export type PeriodUnit = z.infer<typeof PeriodUnit>;

const MOST_YEARS = 1_000;
const MOST: Readonly<Record<PeriodUnit, number>> = { day: MOST_YEARS * 366, month: MOST_YEARS * 12, year: MOST_YEARS };

/** A length of time as a clause states it: "three months", "thirtieth day"; a thousand years at most. */
export const Period = z
  .strictObject({ amount: z.int().min(0), unit: PeriodUnit })
  .refine(({ amount, unit }) => amount <= MOST[unit], { path: ["amount"], error: "is longer than a thousand years" });
export type Period = z.infer<typeof Period>;

/** Where a clause moves the date once the period has run. */
export const Alignment = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("first-of-month-after") }),
  z.strictObject({ kind: z.literal("first-of-nth-month"), nth: z.int().min(1) }),
]);
export type Alignment = z.infer<typeof Alignment>;

/** Period first, alignment second; both null means the same day. */
export const Delay = z.strictObject({
  period: Period.nullable().default(null),
  align: Alignment.nullable().default(null),
});
export type Delay = z.infer<typeof Delay>;

/** Whether the depositary counts the effect on the last day of the period or on the day after it. */
export const DepositaryPractice = z.enum(["same-day", "next-day"]);
export type DepositaryPractice = z.infer<typeof DepositaryPractice>;

/** One step of a count, as an explanation shows it. */
export type CountOperation =
  | { readonly kind: "add"; readonly period: Period; readonly clamped: boolean }
  | { readonly kind: "next-day" }
  | { readonly kind: "align"; readonly align: Alignment };

/** A counted day together with the arithmetic that led to it. */
export type CountedDate = {
  readonly from: PlainDate;
  readonly date: PlainDate;
  readonly operations: readonly CountOperation[];
};

/**
 * Adds a period to a day: the day of the act is excluded, months and years keep the day number
 * or fall to the last day of the month. Source: ETS 76 arts. 3-4; DOMAIN rules 1, 2 and 8.
 */
export function addPeriod(date: PlainDate, period: Period): PlainDate {
  const { duration, ends } = countOf(period);
  const order = dayOrder(date);
  const known = ends.get(order);
  if (known !== undefined) return known;
  const end = sameDay(date.add(duration, { overflow: "constrain" }));
  ends.set(order, end);
  return end;
}

/**
 * Gives the last day on which an act "at least `period` before `end`" is in time.
 * Not the inverse of `addPeriod`: store the deadline, do not re-derive it. Source: DOMAIN rule 9.
 */
export function deadlineBefore(end: PlainDate, period: Period): PlainDate {
  return end.subtract(countOf(period).duration, { overflow: "constrain" });
}

/** No month is longer than another by more. */
const MOST_CLAMPED_DAYS = 3;

/**
 * Gives the latest day from which a period runs to `date`, or null where no day does: 28 February is a month
 * after 31 January, but no day is a month before 31 March. Source: DOMAIN rules 2 and 9.
 */
export function latestStart(date: PlainDate, period: Period): PlainDate | null {
  const about = deadlineBefore(date, period);
  for (let days = MOST_CLAMPED_DAYS; days >= -MOST_CLAMPED_DAYS; days -= 1) {
    const start = about.add({ days });
    if (addPeriod(start, period).equals(date)) return start;
  }
  return null;
}

/**
 * Moves a day as a clause says: "first day of the month after" is strictly after (Rome Statute
 * art. 126), "first day of the nth month after the month" ignores the day (Ottawa art. 17).
 */
export function alignDate(date: PlainDate, align: Alignment): PlainDate {
  const firstDay = date.with({ day: 1 });
  switch (align.kind) {
    case "first-of-month-after":
      return firstDay.add({ months: 1 });
    case "first-of-nth-month":
      return firstDay.add({ months: align.nth });
  }
}

/**
 * Counts a delay from the day of an act and keeps the arithmetic. Week-ends and holidays never
 * move it. A depositary that counts full days adds one, unless an alignment follows (DOMAIN rule 6).
 */
export function countDelay(from: PlainDate, delay: Delay, practice: DepositaryPractice): CountedDate {
  const operations: CountOperation[] = [];
  let date = from;
  if (delay.period !== null) {
    date = addPeriod(from, delay.period);
    operations.push({ kind: "add", period: delay.period, clamped: isClamped(from, date, delay.period) });
    if (practice === "next-day" && delay.align === null) {
      date = date.add({ days: 1 });
      operations.push({ kind: "next-day" });
    }
  }
  if (delay.align !== null) {
    date = alignDate(date, delay.align);
    operations.push({ kind: "align", align: delay.align });
  }
  return { from, date, operations };
}

function isClamped(from: PlainDate, to: PlainDate, period: Period): boolean {
  return period.unit !== "day" && from.day !== to.day;
}

type PeriodCount = { readonly duration: Temporal.Duration; readonly ends: Map<number, PlainDate> };

/** The same sums return for every day a treaty is asked about: kept by period and day, and bounded by the calendar. */
const COUNTS = new Map<string, PeriodCount>();

function countOf({ amount, unit }: Period): PeriodCount {
  const key = `${amount} ${unit}`;
  const known = COUNTS.get(key);
  if (known !== undefined) return known;
  const count = { duration: Temporal.Duration.from({ [`${unit}s`]: amount }), ends: new Map<number, PlainDate>() };
  COUNTS.set(key, count);
  return count;
}
