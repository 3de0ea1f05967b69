import type { Clause } from "./clause.ts";
import type { CountOperation } from "./day-count.ts";
import type { EffectiveBasis } from "./event.ts";
import type { EventKind } from "./event-kind.ts";

/** One step of a reason: what happened, which rule, which arithmetic, what was stated. Days are ISO strings. */
export type ExplanationStep =
  | {
      readonly kind: "event";
      readonly eventIds: readonly string[];
      readonly eventKind: EventKind;
      readonly participant: string | null;
      readonly date: string | null;
      readonly text: string;
    }
  | { readonly kind: "rule"; readonly clause: Clause; readonly text: string }
  | {
      readonly kind: "arithmetic";
      readonly from: string;
      readonly operations: readonly CountOperation[];
      readonly result: string;
      readonly text: string;
    }
  | {
      readonly kind: "stated";
      readonly eventIds: readonly string[];
      readonly date: string;
      readonly basis: EffectiveBasis | null;
      readonly differenceDays: number | null;
      readonly text: string;
    }
  | { readonly kind: "note"; readonly text: string };

/** Why an answer is what it is, step by step. */
export type Explanation = { readonly steps: readonly ExplanationStep[] };

/**
 * Renders an explanation as one plain English sentence, steps joined by semicolons:
 * "Notice of termination received 20 November 2026; Art. 23: one year after receipt; …".
 * Source: DOMAIN, "Rule-aware engine".
 */
export function explanationSentence(explanation: Explanation): string {
  const text = explanation.steps.map((step) => step.text).join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
