import { type DateChange, dateChanges } from "./date-change.ts";
import type { TreatyStatus } from "./status-answer.ts";
import { type StatusChange, statusChanges } from "./status-change.ts";
import { type ThresholdChange, thresholdChanges } from "./threshold-change.ts";

/** One change worth telling. A correction changes what was said about a day already over (SPEC E, corrections). */
export type TellingChange = ((StatusChange & { readonly kind: "status" }) | DateChange | ThresholdChange) & {
  readonly isCorrection: boolean;
};

/**
 * Compares two answers about one treaty and gives everything worth telling, the weightiest first: changes of
 * status, dates fixed, moved or taken back, progress towards entry into force. Equal answers give [].
 * Source: SPEC C5; DOMAIN, findings 3-4.
 */
export function tellingChanges(before: TreatyStatus, after: TreatyStatus): TellingChange[] {
  const isCorrection = isCorrectionOf(before, after);
  const statuses = statusChanges(before, after).map((change) => ({ ...change, kind: "status" as const }));
  return [...statuses, ...dateChanges(before, after), ...thresholdChanges(before, after)]
    .map((change) => ({ ...change, isCorrection }))
    .sort((a, b) => b.weight - a.weight || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** True when one day in law, over when it was first spoken of, is now spoken of with later knowledge. */
function isCorrectionOf(before: TreatyStatus, after: TreatyStatus): boolean {
  const firstSaidOn = before.knownAt.slice(0, "2000-01-01".length);
  return before.asOf === after.asOf && before.knownAt < after.knownAt && after.asOf < firstSaidOn;
}

function keyOf(change: TellingChange): string {
  const participant = "participant" in change ? (change.participant ?? "") : "";
  return `${participant} ${change.kind} ${"eventId" in change ? (change.eventId ?? "") : ""}`;
}
