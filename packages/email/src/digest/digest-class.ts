import { type EventKind, isConsentToBeBound, isStatement } from "@pacta/domain";

/** What a digest counts by, in the order in which it tells (SPEC F3). */
export const DIGEST_COUNTS = [
  "entry-into-force",
  "withdrawal",
  "ratification",
  "accession",
  "consent",
  "signature",
  "statement",
  "other",
  "correction",
] as const;
export type DigestCount = (typeof DIGEST_COUNTS)[number];

export const DIGEST_SECTIONS = [
  "entry-into-force",
  "withdrawal",
  "consent",
  "signature",
  "statement",
  "other",
  "correction",
] as const;
export type DigestSection = (typeof DIGEST_SECTIONS)[number];

const WITHDRAWALS: ReadonlySet<EventKind> = new Set<EventKind>([
  "withdrawal-notice",
  "withdrawal-effective",
  "withdrawal-of-ratification",
  "cessation-of-membership",
  "exclusion",
  "termination",
  "expiry",
  "abrogation",
  "desuetude",
  "non-renewal-notice",
]);

const SIGNATURES: ReadonlySet<EventKind> = new Set<EventKind>([
  "signature",
  "signature-ad-referendum",
  "succession-to-signature",
]);

/** What an event counts as: a correction whatever its kind, else by its act. */
export function digestCount(kind: EventKind, isCorrection: boolean): DigestCount {
  if (isCorrection) return "correction";
  if (kind === "entry-into-force" || kind === "ratification" || kind === "accession") return kind;
  if (WITHDRAWALS.has(kind)) return "withdrawal";
  if (isConsentToBeBound(kind)) return "consent";
  if (SIGNATURES.has(kind)) return "signature";
  return isStatement(kind) ? "statement" : "other";
}

/** The heading under which a digest tells what it counts. */
export function digestSection(count: DigestCount): DigestSection {
  return count === "ratification" || count === "accession" ? "consent" : count;
}
