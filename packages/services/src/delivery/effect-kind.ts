import type { EventKind } from "@pacta/domain";

const KIND_OF_EFFECT: Readonly<Record<string, EventKind>> = {
  "entry-into-force": "entry-into-force",
  termination: "termination",
  expiry: "expiry",
  withdrawal: "withdrawal-effective",
};

/** The kind of event that an effect to come will be, as filters name it. */
export function effectKind(effect: string | null): EventKind | undefined {
  return effect === null ? undefined : KIND_OF_EFFECT[effect];
}
