import type { PlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import type { ExplanationStep } from "./explanation.ts";

/** Whether the condition for entry into force is met, when, and by which events. */
export type TriggerFinding =
  | {
      readonly kind: "met";
      readonly on: PlainDate;
      readonly events: readonly TreatyEvent[];
      readonly start: string;
      readonly steps: readonly ExplanationStep[];
    }
  | {
      readonly kind: "open";
      readonly required: number;
      readonly events: readonly TreatyEvent[];
      readonly steps: readonly ExplanationStep[];
    }
  | { readonly kind: "not-provided"; readonly steps: readonly ExplanationStep[] };
