import { compareDates, dayOrder, hasCome, isBefore, laterOf, type PlainDate } from "./calendar-date.ts";

/** Days from one to another, which is exclusive; null: since or for ever. */
export type DayStretch = { readonly from: PlainDate | null; readonly until: PlainDate | null };

/** True when a day lies in the stretch. Source: DOMAIN §2.7, rule 10. */
export function covers({ from, until }: DayStretch, day: PlainDate): boolean {
  return (from === null || hasCome(from, day)) && (until === null || isBefore(day, until));
}

/** Gives the same days as stretches that neither touch nor overlap, in order. Source: DOMAIN §2.7, rule 10. */
export function mergeStretches(stretches: readonly DayStretch[]): readonly DayStretch[] {
  if (stretches.length < 2) return stretches;
  const merged: DayStretch[] = [];
  for (const next of stretches.toSorted((a, b) => startOf(a) - startOf(b))) {
    const last = merged.at(-1);
    if (last === undefined || isApart(last, next)) merged.push(next);
    else merged[merged.length - 1] = { from: last.from, until: laterEnd(last.until, next.until) };
  }
  return merged;
}

/** Gives the days that lie in both lists of stretches. Source: DOMAIN §2.7, rule 10. */
export function commonStretches(a: readonly DayStretch[], b: readonly DayStretch[]): DayStretch[] {
  return a.flatMap((one) => b.flatMap((other) => commonStretch(one, other)));
}

function commonStretch(a: DayStretch, b: DayStretch): DayStretch[] {
  const from = a.from === null || b.from === null ? (a.from ?? b.from) : laterOf(a.from, b.from);
  const until = earlierEnd(a.until, b.until);
  if (from !== null && until !== null && hasCome(until, from)) return [];
  return [{ from, until }];
}

function startOf({ from }: DayStretch): number {
  return from === null ? Number.NEGATIVE_INFINITY : dayOrder(from);
}

function isApart({ until }: DayStretch, next: DayStretch): boolean {
  return until !== null && next.from !== null && isBefore(until, next.from);
}

function laterEnd(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a === null || b === null ? null : laterOf(a, b);
}

function earlierEnd(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  if (a === null || b === null) return a ?? b;
  return compareDates(a, b) < 0 ? a : b;
}
