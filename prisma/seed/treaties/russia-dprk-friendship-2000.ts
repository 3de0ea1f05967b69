import type { SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const BALTNEWS: SeedReferenceInput = {
  citation: "Baltnews, 24 October 2024: the new treaty takes the place of that of 9 February 2000",
};
const KNOWN: SeedReferenceInput = { citation: "General knowledge of the compilers; not read again in a source" };

/** The treaty that the partnership treaty of 2024 ended. */
export const RUSSIA_DPRK_FRIENDSHIP_2000: SeedTreatyInput = {
  slug: "russia-dprk-friendship-2000",
  shortTitle: "Russia–DPRK Friendship Treaty of 2000",
  form: "bilateral",
  titles: [
    {
      language: "en",
      title:
        "Treaty on Friendship, Good-Neighbourliness and Cooperation between the Russian Federation and the Democratic People's Republic of Korea",
      authentic: false,
    },
    {
      language: "ru",
      title:
        "Договор о дружбе, добрососедстве и сотрудничестве между Российской Федерацией и Корейской Народно-Демократической Республикой",
      authentic: true,
    },
  ],
  signedOn: "2000-02-09",
  signedAt: "Pyongyang",
  topics: ["peaceful-policy"],
  statusAsAt: "2024-12-04",
  sources: [BALTNEWS, KNOWN],
  note: "The day of entry into force, 20 October 2000, and the ten-year term with automatic renewal have not been verified.",
  rules: {
    form: "bilateral",
    parties: ["PRK", "RUS"],
    entryIntoForce: {
      trigger: { kind: "exchange-of-instruments" },
      clause: { text: "In force with the exchange of instruments of ratification." },
    },
    exit: { kind: "unknown" },
    duration: { kind: "unknown", clause: { text: "Ten years with automatic renewal, by reports not verified." } },
  },
  events: [
    {
      kind: "signature",
      participant: "RUS",
      actDate: "2000-02-09",
      place: "Pyongyang",
      certainty: "signed",
      references: [BALTNEWS],
    },
    {
      kind: "signature",
      participant: "PRK",
      actDate: "2000-02-09",
      place: "Pyongyang",
      certainty: "signed",
      references: [BALTNEWS],
    },
    {
      kind: "entry-into-force",
      effectiveDate: "2000-10-20",
      effectiveBasis: "estimated",
      certainty: "effective",
      text: "The day is not verified in a source.",
      references: [KNOWN],
    },
    {
      kind: "termination",
      actDate: "2024-12-04",
      certainty: "effective",
      byTreaty: "russia-dprk-comprehensive-strategic-partnership-2024",
      text: "Ended by the entry into force of the later treaty between the same parties (VCLT Art. 59).",
      references: [BALTNEWS],
    },
  ],
};
