import type { RecordedAct } from "./source-record.ts";

type Kind = RecordedAct["kind"];

/** What the headings of the Secretary-General's tables call each kind of act. Source: legends of the status tables. */
const WORDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["signature", "signature"],
  ["signature ad referendum", "signature-ad-referendum"],
  ["confirmation of signature ad referendum", "confirmation-of-signature"],
  ["succession to signature", "succession-to-signature"],
  ["definitive signature", "definitive-signature"],
  ["ratification", "ratification"],
  ["acceptance", "acceptance"],
  ["approval", "approval"],
  ["accession", "accession"],
  ["succession", "succession"],
  ["formal confirmation", "formal-confirmation"],
  ["consent to be bound", "consent-to-be-bound"],
  ["simplified procedure", "simplified-procedure"],
  ["provisional application", "provisional-application"],
]);

const PART = /^(.+?)\s*(?:\(([A-Za-z]{1,2})\))?$/;

/**
 * Reads a heading like `Ratification, Accession(a), Succession(d)` with the letter of a cell. The letter names its
 * kind; a cell without one is of the kind whose word has none. Null where the heading says something else, or where
 * several words have no letter.
 */
export function kindOfCell(column: string, letter: string | null): Kind | null {
  const parts = column.split(", ").map((part) => {
    const [, word = "", mark = null] = PART.exec(part.trim()) ?? [];
    return { kind: WORDS.get(word.toLowerCase()) ?? null, mark };
  });
  const [only, ...others] = parts.filter(({ mark }) => mark === letter);
  return only === undefined || others.length > 0 ? null : only.kind;
}
