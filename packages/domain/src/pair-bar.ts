import type { PlainDate } from "./calendar-date.ts";
import type { ExplanationStep } from "./explanation.ts";

/**
 * A stretch during which an act of one keeps the treaty from operating with the other; `from` null: from the
 * outset, `to` is exclusive. One without effect is kept for what it tells.
 */
export type PairBar = {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly effect: "not-in-force" | "contested" | "none";
  readonly steps: readonly ExplanationStep[];
};
