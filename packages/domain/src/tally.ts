import { dayOrder, type PlainDate } from "./calendar-date.ts";
import type { DayStretch } from "./day-stretch.ts";

/** How much stands at the end of every day. */
export type Tally = {
  readonly at: (day: PlainDate) => number;
  /** The days on which it changes, in order; a day may come more than once. */
  readonly days: readonly PlainDate[];
};

/** A whole number that counts during a stretch of days. */
export type TallyEntry = DayStretch & { readonly amount: number };

type Turn = { readonly order: number; readonly day: PlainDate; readonly change: number };

/** Adds up entries once, so that any day can be asked without a walk through all of them. Source: DOMAIN rule 10. */
export function tally(entries: readonly TallyEntry[]): Tally {
  const turns = turnsOf(entries);
  let sum = 0;
  for (const { from, amount } of entries) if (from === null) sum += amount;
  const sums = [sum];
  const orders: number[] = [];
  for (const { order, change } of turns) {
    sum += change;
    sums.push(sum);
    orders.push(order);
  }
  return {
    at: (day) => sums[countUpTo(orders, dayOrder(day))] ?? 0,
    days: turns.map(({ day }) => day),
  };
}

function turnsOf(entries: readonly TallyEntry[]): Turn[] {
  const turns: Turn[] = [];
  for (const { from, until, amount } of entries) {
    if (from !== null) turns.push({ order: dayOrder(from), day: from, change: amount });
    if (until !== null) turns.push({ order: dayOrder(until), day: until, change: -amount });
  }
  return turns.sort((a, b) => a.order - b.order);
}

/** How many of the sorted numbers are at most `limit`. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
