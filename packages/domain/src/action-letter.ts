import type { EventKind } from "./event-kind.ts";

/** Ratification has none: its column is headed with it. Case matters: `a` is accession, `A` acceptance. */
const LETTERS: Readonly<Partial<Record<EventKind, string>>> = {
  acceptance: "A",
  approval: "AA",
  accession: "a",
  "formal-confirmation": "c",
  succession: "d",
  "definitive-signature": "s",
  "provisional-application": "n",
};

/**
 * The letter that the Secretary-General prints after the date of an act; null where the act has none. Never to be shown
 * without its word. Source: practice of the Secretary-General, legend of the status tables.
 */
export function actionLetter(kind: EventKind): string | null {
  return LETTERS[kind] ?? null;
}
