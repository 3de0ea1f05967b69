import type { SeedTreatyInput } from "./seed-treaty.ts";

export type SeedEventInput = SeedTreatyInput["events"][number];
export type SeedReferenceInput = SeedTreatyInput["sources"][number];
type Kind = SeedEventInput["kind"];

const ENTRY = /^(\S+) (\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/;

/**
 * Reads compact lines of a depositary's table, "KEN 2001-01-18, LTU 2003-05-12" per kind of act, into events.
 * A second day after a slash is the entry into force that the depositary prints. Refuses any other spelling.
 */
export function readRoster(
  lines: Partial<Record<Kind, readonly string[]>>,
  reference: SeedReferenceInput,
): SeedEventInput[] {
  return Object.entries(lines).flatMap(([kind, rows]) =>
    // Object.entries widens the keys that the parameter's type has already checked.
    rows.flatMap((row) => row.split(", ")).map((entry) => readEntry(kind as Kind, entry, reference)),
  );
}

function readEntry(kind: Kind, entry: string, reference: SeedReferenceInput): SeedEventInput {
  const [, participant, actDate, effectiveDate = null] = ENTRY.exec(entry) ?? [];
  if (participant === undefined || actDate === undefined) throw new Error(`roster entry ${entry} is not readable`);
  const isSignature = kind === "signature" || kind === "succession-to-signature";
  return {
    kind,
    participant,
    actDate,
    effectiveDate,
    effectiveBasis: effectiveDate === null ? null : "stated-by-depositary",
    certainty: isSignature ? "signed" : "received",
    references: [reference],
  };
}
