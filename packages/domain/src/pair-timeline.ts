import type { PlainDate } from "./calendar-date.ts";
import type { PairBar } from "./pair-bar.ts";
import { memberStatusOn, type PairMember } from "./pair-member.ts";
import type { PairwiseStatus } from "./pairwise-answer.ts";
import { isBoundStatus } from "./status-kind.ts";
import type { Suspension } from "./suspension.ts";

/** Everything that decides whether the treaty operates between the two on any day. */
export type PairCase = {
  readonly a: PairMember;
  readonly b: PairMember;
  readonly bars: readonly PairBar[];
  readonly suspensions: readonly Suspension[];
};

/** A stretch of one answer, days as ISO strings; `from` null: as far back as the record goes, `to` is exclusive. */
export type PairStretch = { readonly from: string | null; readonly to: string | null; readonly answer: PairwiseStatus };

/**
 * Gives the stretch of one answer that covers a day: it begins with the later of both starts and ends with the
 * earlier of both ends. Source: VCLT arts. 2(1)(g), 20(4), 24, 25, 57, 70.
 */
export function stretchOn(pair: PairCase, asOf: PlainDate): PairStretch {
  const today = asOf.toString();
  const answer = answerOn(pair, today);
  const days = turningDays(pair);
  const past = days.filter((day) => day <= today).toReversed();
  const changed = past.findIndex((_, index) => answerBefore(pair, past, index) !== answer);
  return {
    answer,
    from: past[changed] ?? null,
    to: days.find((day) => day > today && answerOn(pair, day) !== answer) ?? null,
  };
}

/** The answer just before a turning day: that of the turning day before it, or none of the treaty at all. */
function answerBefore(pair: PairCase, past: readonly string[], index: number): PairwiseStatus {
  const previous = past[index + 1];
  return previous === undefined ? "not-in-force" : answerOn(pair, previous);
}

function answerOn({ a, b, bars, suspensions }: PairCase, day: string): PairwiseStatus {
  const statuses = [memberStatusOn(a, day), memberStatusOn(b, day)];
  if (!statuses.every((status) => isBoundStatus(status) || status === "provisional")) return "not-in-force";
  const standing = bars.filter((bar) => covers(bar, day));
  if (standing.some(({ effect }) => effect === "not-in-force")) return "not-in-force";
  if (standing.some(({ effect }) => effect === "contested")) return "contested";
  const suspended = suspensions.filter((one) => covers(one, day));
  if (suspended.some(({ isContested }) => !isContested)) return "suspended";
  if (suspended.length > 0) return "contested";
  return statuses.includes("provisional") ? "provisional" : "in-force";
}

function turningDays({ a, b, bars, suspensions }: PairCase): string[] {
  const intervals = [...(a.standing?.intervals ?? []), ...(b.standing?.intervals ?? [])];
  const own = intervals.flatMap(({ from, to }) => [from, to]);
  const spans = [...bars, ...suspensions].flatMap(({ from, to }) => [from?.toString(), to?.toString()]);
  return [...new Set([...own, ...spans].filter((day) => day != null))].sort();
}

/** True when a stretch covers a day given as an ISO string. */
export function covers(stretch: { from: PlainDate | null; to: PlainDate | null }, day: string): boolean {
  const { from, to } = stretch;
  return (from === null || from.toString() <= day) && (to === null || day < to.toString());
}
