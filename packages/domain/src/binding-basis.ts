import { daysBetween, formatPlainDate, isBefore, type PlainDate } from "./calendar-date.ts";
import { type Delay, latestStart } from "./day-count.ts";
import type { ExplanationStep } from "./explanation.ts";
import { noteStep } from "./explanation-step.ts";

/**
 * What explains the day on which a consent took effect: the treaty's own day, its rule for later parties, a
 * notification of the depositary that the record does not hold, succession, an organisation's own day, the
 * depositary's way of counting (a day more or less), or nothing but the statement itself.
 */
export type BindingBasis =
  | "with-treaty"
  | "rule"
  | "notification"
  | "succession"
  | "organisation"
  | "depositary-practice"
  | "stated"
  | "open";

/** The day of a notification that a stated date implies, and how long after the deposit it was. */
export type ImpliedNotification = { readonly on: PlainDate; readonly daysAfterDeposit: number };

/** Which basis a stated date leaves to our own count. Source: DOMAIN finding 1; §2.7 rule 6, depositaries a day apart. */
export function basisBeside(counted: BindingBasis, computed: PlainDate | null, stated: PlainDate): BindingBasis {
  if (counted === "succession") return counted;
  if (computed === null) return "stated";
  const difference = Math.abs(daysBetween(computed, stated));
  if (difference === 0) return counted;
  return difference === 1 ? "depositary-practice" : "stated";
}

/**
 * Reads from a stated date the notification it was counted from: the latest day, not before the deposit, from
 * which one of the delays ends on it. Source: Berne Convention art. 29(2), Paris Convention art. 21(3).
 */
export function impliedNotification(
  stated: PlainDate,
  depositedOn: PlainDate,
  delays: readonly Delay[],
): ImpliedNotification | null {
  for (const { period, align } of delays) {
    const start = period === null ? stated : latestStart(stated, period);
    if (align !== null || start === null || isBefore(start, depositedOn)) continue;
    return { on: start, daysAfterDeposit: daysBetween(depositedOn, start) };
  }
  return null;
}

/** "which puts that notification on 6 December 1993, 4 days after the deposit". */
export function impliedStep({ on, daysAfterDeposit }: ImpliedNotification): ExplanationStep {
  const unit = daysAfterDeposit === 1 ? "day" : "days";
  return noteStep(
    `which puts that notification on ${formatPlainDate(on)}, ${daysAfterDeposit} ${unit} after the deposit`,
  );
}
