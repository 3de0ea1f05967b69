import type { DigestData, DigestItem } from "../digest/digest-data.ts";

const ITEM: DigestItem = {
  kind: "ratification",
  standing: "new",
  corrected: [],
  treatyTitle: "Paris Agreement",
  form: "multilateral",
  participantName: "Kenya",
  precision: "day",
  actDate: "2025-02-01",
  takesEffectOn: "2025-03-03",
  url: "https://pacta.example/treaties/paris-agreement",
  follows: ["Ratification by Kenya"],
  note: null,
};

/** Two ratifications, a withdrawal, a reservation, an entry into force and a correction, in no order. */
export const EXAMPLE_DIGEST: DigestData = {
  cadence: "daily",
  day: "2025-02-03",
  items: [
    {
      ...ITEM,
      kind: "reservation",
      participantName: "Viet Nam",
      treatyTitle: "Convention on the Law of the Sea",
      takesEffectOn: null,
      url: "https://pacta.example/treaties/unclos",
      follows: ["Reservation, in treaties on the sea"],
    },
    { ...ITEM, note: "Ask the ministry what changes for the budget." },
    {
      ...ITEM,
      kind: "withdrawal-notice",
      participantName: "United States of America",
      takesEffectOn: "2026-01-27",
      actDate: "2025-01-27",
      follows: ["All events, in Paris Agreement", "Notice of withdrawal by the United States of America"],
    },
    {
      ...ITEM,
      kind: "entry-into-force",
      participantName: null,
      treatyTitle: "Agreement on Marine Biological Diversity",
      actDate: "2025-02-02",
      takesEffectOn: "2025-02-02",
      url: "https://pacta.example/treaties/bbnj",
      follows: ["All events, in treaties on the sea"],
    },
    {
      ...ITEM,
      standing: "corrected",
      corrected: [{ field: "actDate", before: "2025-01-15", after: "2025-01-16" }],
      kind: "accession",
      participantName: "Timor-Leste",
      treatyTitle: "Convention against Torture",
      actDate: "2025-01-16",
      takesEffectOn: "2025-02-15",
      url: "https://pacta.example/treaties/convention-against-torture",
    },
    {
      ...ITEM,
      participantName: "Côte d’Ivoire",
      treatyTitle: "Convention against Torture",
      url: "https://pacta.example/treaties/convention-against-torture",
    },
  ],
  allUrl: "https://pacta.example/events?from=2025-02-02",
};

/** As many ratifications as wanted, each of another treaty. */
export function manyItems(count: number): DigestItem[] {
  return Array.from({ length: count }, (_, index) => ({ ...ITEM, treatyTitle: `Treaty ${index + 1}` }));
}
