import type { PlainDate } from "./calendar-date.ts";
import type { ConditionProgress } from "./condition-progress.ts";
import type { TreatyEvent } from "./event.ts";
import type { ExplanationStep } from "./explanation.ts";

/** Whether the condition for entry into force is met, when, and by which events. */
export type TriggerFinding =
  | {
      readonly kind: "met";
      readonly on: PlainDate;
      /** A day the treaty fixes for this case, without any delay; null: the rule's delay runs from `on`. */
      readonly fixedOn: PlainDate | null;
      readonly events: readonly TreatyEvent[];
      readonly start: string;
      readonly steps: readonly ExplanationStep[];
    }
  | {
      readonly kind: "open";
      readonly required: number;
      readonly events: readonly TreatyEvent[];
      readonly conditions: readonly ConditionProgress[];
      readonly steps: readonly ExplanationStep[];
    }
  | { readonly kind: "not-provided"; readonly steps: readonly ExplanationStep[] };
