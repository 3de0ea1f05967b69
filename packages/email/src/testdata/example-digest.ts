import type { DigestData, DigestItem } from "../digest/digest-data.ts";

const ITEM: DigestItem = {
  kind: "ratification",
  standing: "new",
  corrected: [],
  treatyTitle: "Paris Agreement",
  form: "multilateral",
  participantName: "Testland",
  precision: "day",
  actDate: "2025-02-01",
  takesEffectOn: "2025-03-03",
  url: "https://pacta.example/treaties/paris-agreement",
  follows: ["Ratification by Testland"],
  note: null,
};

/** Two ratifications, a withdrawal, a declaration, an entry into force and a correction, in no order, of made-up States. */
export const EXAMPLE_DIGEST: DigestData = {
  cadence: "daily",
  day: "2025-02-03",
  items: [
    {
      ...ITEM,
      kind: "declaration",
      participantName: "Otherland",
      treatyTitle: "Convention on the Law of the Sea",
      takesEffectOn: null,
      url: "https://pacta.example/treaties/unclos",
      follows: ["Declaration, in treaties on the sea"],
    },
    { ...ITEM, note: "Ask the ministry what changes for the budget." },
    {
      ...ITEM,
      kind: "withdrawal-notice",
      participantName: "Sampleland",
      takesEffectOn: "2026-01-27",
      actDate: "2025-01-27",
      follows: ["All events, in Paris Agreement", "Notice of withdrawal by Sampleland"],
    },
    {
      ...ITEM,
      kind: "entry-into-force",
      form: "bilateral",
      participantName: null,
      treatyTitle: "Otherland–Sampleland Fisheries Agreement",
      actDate: "2025-02-02",
      takesEffectOn: "2025-02-02",
      url: "https://pacta.example/treaties/otherland-sampleland-fisheries",
      follows: ["All events, in treaties common to Otherland and Sampleland"],
    },
    {
      ...ITEM,
      standing: "corrected",
      corrected: [{ field: "actDate", before: "2025-01-15", after: "2025-01-16" }],
      kind: "accession",
      participantName: "Otherland",
      treatyTitle: "Convention against Torture",
      actDate: "2025-01-16",
      takesEffectOn: "2025-02-15",
      url: "https://pacta.example/treaties/convention-against-torture",
      follows: ["Accession by Otherland"],
    },
    {
      ...ITEM,
      participantName: "Sampleland",
      treatyTitle: "Convention against Torture",
      url: "https://pacta.example/treaties/convention-against-torture",
      follows: ["Accession or ratification by Sampleland"],
    },
  ],
  allUrl: "https://pacta.example/events?from=2025-02-02",
};

/** As many ratifications as wanted, each of another treaty. */
export function manyItems(count: number): DigestItem[] {
  return Array.from({ length: count }, (_, index) => ({ ...ITEM, treatyTitle: `Treaty ${index + 1}` }));
}
