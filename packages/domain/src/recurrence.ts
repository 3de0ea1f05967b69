import type { PlainDate } from "./calendar-date.ts";
import { addPeriod, type Period, type PeriodUnit } from "./day-count.ts";

/** Days at equal steps: the first comes `first` after `from`, the others `every` after one another. */
export type Recurrence = { readonly from: PlainDate; readonly first: Period; readonly every: Period };

/** One day of a recurrence; `index` is 0 for the first. */
export type Occurrence = { readonly index: number; readonly day: PlainDate };

/**
 * Gives the day at an index. Months and years are counted from the starting day at once, so that a
 * short month does not shorten the days after it (DOMAIN rule 2).
 */
export function occurrenceAt({ from, first, every }: Recurrence, index: number): PlainDate {
  const steps = { amount: Math.max(1, every.amount) * index, unit: every.unit };
  const [whole, rest] = [inSmallUnit(first), inSmallUnit(steps)];
  if (whole.unit !== rest.unit) return addPeriod(addPeriod(from, first), steps);
  return addPeriod(from, { amount: whole.amount + rest.amount, unit: whole.unit });
}

/**
 * Gives the first day that is accepted; `accepts` must hold for every day late enough. Source: DOMAIN §2.6, E4 and E8.
 */
export function firstOccurrence(recurrence: Recurrence, accepts: (day: PlainDate) => boolean): Occurrence {
  for (let index = 0; ; index += 1) {
    const day = occurrenceAt(recurrence, index);
    if (accepts(day)) return { index, day };
  }
}

const MONTHS_OF_A_YEAR = 12;

function inSmallUnit({ amount, unit }: Period): { amount: number; unit: Exclude<PeriodUnit, "year"> } {
  return unit === "year" ? { amount: amount * MONTHS_OF_A_YEAR, unit: "month" } : { amount, unit };
}
