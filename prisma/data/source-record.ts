import type { TreatyRecordInput } from "@pacta/services";

/** A treaty as one source tells it, ready for the service that stores it; `sourceKey` is the source's own name for it. */
export type SourceRecord = {
  readonly sourceKey: string;
  /** The day the source gives for its conclusion: signed, opened for signature or adopted. */
  readonly concludedOn: string | null;
  readonly treaty: TreatyRecordInput;
};

export type RecordedAct = TreatyRecordInput["events"][number];
export type SourceReference = TreatyRecordInput["sources"][number];

const NOT_ON_RECORD = { text: "Not on record: the source prints acts, not the clause." };

/** The rules of a treaty whose clauses the source does not print: nothing is computed from them. */
export function rulesNotOnRecord(parties: readonly string[] | null): TreatyRecordInput["rules"] {
  return {
    form: parties === null ? "multilateral" : "bilateral",
    parties: [...(parties ?? [])],
    entryIntoForce: { trigger: { kind: "unknown" }, clause: NOT_ON_RECORD },
    exit: { kind: "unknown" },
    duration: { kind: "unknown" },
  };
}

/** The depositary's own statement of when the treaty entered into force. */
export function statedForce(day: string, reference: SourceReference, takesEffectOn: string = day): RecordedAct {
  return {
    kind: "entry-into-force",
    actDate: day,
    effectiveDate: takesEffectOn,
    effectiveBasis: "stated-by-depositary",
    certainty: "effective",
    references: [reference],
  };
}

/** Lower-case words with hyphens, cut at a word's end. */
export function slugOf(title: string, longest = 80): string {
  const words = title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return words.length <= longest ? words : words.slice(0, longest + 1).replace(/-[^-]*$/, "");
}
