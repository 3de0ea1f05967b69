import type { PlainDate } from "./calendar-date.ts";
import { countDelay } from "./day-count.ts";
import type { Sunset } from "./exit-rule.ts";
import type { ExplanationStep } from "./explanation.ts";
import { arithmeticStep, ruleStep } from "./explanation-step.ts";
import { periodWords } from "./rule-words.ts";

/** What goes on being protected after an exit; `until` is the first day on which it no longer is. */
export type SunsetFinding = {
  readonly until: PlainDate;
  readonly scope: string;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Counts the time for which a clause outlives an exit; null where there is none. The depositary's
 * practice has no part in it (ECT art. 47(3): the United Kingdom to 27 April 2045; DOMAIN E9).
 */
export function sunsetAfter(sunset: Sunset | null, effectOn: PlainDate): SunsetFinding | null {
  if (sunset === null) return null;
  const counted = countDelay(effectOn, { period: sunset.period, align: null }, "same-day");
  const words = `${sunset.scope}: protected for ${periodWords(sunset.period)} after the end`;
  return {
    until: counted.date,
    scope: sunset.scope,
    steps: [ruleStep(sunset.clause, words), arithmeticStep(counted)],
  };
}
