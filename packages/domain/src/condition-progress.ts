import type { Trigger } from "./entry-into-force-rule.ts";

/** How far one condition for entry into force has come on a day. */
export type ConditionProgress = {
  readonly kind: Trigger["kind"];
  /** "57 of 60 instruments deposited". */
  readonly words: string;
  readonly unit: "instruments" | "participants" | "percent" | "treaty" | "acts";
  readonly have: number;
  readonly required: number;
  readonly isMet: boolean;
  /** Who is still missing, where the clause names them; null where anyone will do. */
  readonly missing: readonly string[] | null;
};

/**
 * The condition a treaty's progress is told by in one number: the first that counts acts or States, else the first
 * still open. Source: SPEC C5.
 */
export function measuredCondition(conditions: readonly ConditionProgress[]): ConditionProgress | undefined {
  const counted = conditions.find(({ unit }) => unit === "instruments" || unit === "participants");
  return counted ?? conditions.find(({ isMet }) => !isMet) ?? conditions[0];
}
