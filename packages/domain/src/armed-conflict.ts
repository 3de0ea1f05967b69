import { formatPlainDate, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import { actsOf } from "./event-index.ts";
import type { ExplanationStep } from "./explanation.ts";
import { eventStep, noteStep } from "./explanation-step.ts";
import { type Span, spanCovering, spansBetween } from "./span.ts";

/** What an armed conflict does to a day of exit: nothing, holds it while it lasts, or moves it to its end. */
export type ConflictBrake =
  | { readonly kind: "off" }
  | { readonly kind: "held"; readonly steps: readonly ExplanationStep[] }
  | { readonly kind: "released"; readonly on: PlainDate; readonly steps: readonly ExplanationStep[] };

/**
 * Tells whether a participant is engaged in an armed conflict on the day its exit would take
 * effect; the exit then waits for the end. Source: Ottawa art. 20(3), Geneva Conventions; DOMAIN E3.
 */
export function conflictBrake(docket: Docket, participant: string | null, effectOn: PlainDate): ConflictBrake {
  const conflicts = conflictsOf(docket, participant);
  const steps: ExplanationStep[] = [];
  let on = effectOn;
  let engaged = spanCovering(conflicts, on);
  while (engaged !== null) {
    steps.push(eventStep(engaged.opener, "engaged in an armed conflict since"));
    if (engaged.to === null) {
      const text = `no effect on ${formatPlainDate(on)}, nor before the armed conflict ends`;
      return { kind: "held", steps: [...steps, noteStep(text)] };
    }
    on = engaged.to;
    steps.push(noteStep(`takes effect at the end of the armed conflict, ${formatPlainDate(on)}`));
    engaged = spanCovering(conflicts, on);
  }
  return steps.length === 0 ? { kind: "off" } : { kind: "released", on, steps };
}

/** The participant's own conflicts, and those entered for the treaty as a whole. */
function conflictsOf(docket: Docket, participant: string | null): Span[] {
  const parties = participant === null ? [null] : [participant, null];
  return parties.flatMap((party) =>
    spansBetween(actsOf(docket.visible, party), "armed-conflict", "armed-conflict-ended"),
  );
}
