import { CHANGE_WEIGHTS } from "./change-weight.ts";
import type { Explanation } from "./explanation.ts";
import type { TreatyStatus } from "./status-answer.ts";

type Progress = { readonly counted: number; readonly required: number };

/** Progress towards entry into force, which can also go back (Russia, CTBT, 2023). */
export type ThresholdChange = {
  readonly kind: "threshold";
  readonly from: Progress;
  readonly to: Progress;
  /** Whether nine tenths of what is needed were just reached, or lost again. */
  readonly mark: "reached" | "lost" | null;
  readonly weight: number;
  readonly explanation: Explanation;
};

const NEAR_PERCENT = 90;

/**
 * Compares how far a treaty was and is from its entry into force; gives nothing once the condition is met, which
 * is a change of date. Source: DOMAIN §2.5, modifiers.
 */
export function thresholdChanges(before: TreatyStatus, after: TreatyStatus): ThresholdChange[] {
  const earlier = before.entryIntoForce;
  const later = after.entryIntoForce;
  if (earlier.kind !== "pending" || later.kind !== "pending") return [];
  if (earlier.counted === later.counted && earlier.required === later.required) return [];
  const from = { counted: earlier.counted, required: earlier.required };
  const to = { counted: later.counted, required: later.required };
  const mark = markBetween(from, to);
  return [{ kind: "threshold", from, to, mark, weight: weightOf(from, to, mark), explanation: later.explanation }];
}

function markBetween(from: Progress, to: Progress): ThresholdChange["mark"] {
  if (isNear(from) === isNear(to)) return null;
  return isNear(to) ? "reached" : "lost";
}

function isNear({ counted, required }: Progress): boolean {
  return counted * 100 >= required * NEAR_PERCENT;
}

function weightOf(from: Progress, to: Progress, mark: ThresholdChange["mark"]): number {
  const { threshold } = CHANGE_WEIGHTS;
  if (mark !== null) return threshold.mark;
  return to.counted * from.required < from.counted * to.required ? threshold.loss : threshold.progress;
}
