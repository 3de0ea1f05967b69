import { faultSentence } from "../../faults/fault-sentence.ts";
import type { FaultsByField } from "../../faults/faults-by-field.ts";

export type FieldFaults = FaultsByField;

/** The fault of a field as the sentence that stands beside it. */
export function faultOf(faults: FieldFaults, name: string, label: string): string | null {
  const message = faults.get(name);
  return message === undefined ? null : faultSentence(label, message);
}
