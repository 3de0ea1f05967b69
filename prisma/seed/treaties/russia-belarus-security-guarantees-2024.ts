import type { SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TEXT: SeedReferenceInput = {
  citation: "pravo.starec.ai/intl/2982: in force 13 March 2025",
  url: "https://pravo.starec.ai/intl/2982",
};
const LAW: SeedReferenceInput = { citation: "ppt.ru: Federal Law No. 12-FZ of 28 February 2025" };
const TERM: SeedReferenceInput = { citation: "novosti-belarusi.com: concluded for ten years with automatic renewal" };

/** The guarantees treaty: its own entry into force is two days later than that of the Russian ratification law. */
export const RUSSIA_BELARUS_SECURITY_GUARANTEES_2024: SeedTreatyInput = {
  slug: "russia-belarus-security-guarantees-2024",
  shortTitle: "Russia–Belarus Security Guarantees Treaty",
  form: "bilateral",
  titles: [
    {
      language: "en",
      title:
        "Treaty between the Russian Federation and the Republic of Belarus on Security Guarantees within the Union State",
      authentic: false,
    },
    {
      language: "ru",
      title:
        "Договор между Российской Федерацией и Республикой Беларусь о гарантиях безопасности в рамках Союзного государства",
      authentic: true,
    },
  ],
  signedOn: "2024-12-06",
  signedAt: "Minsk",
  topics: ["defence-security", "validity"],
  statusAsAt: "2025-03-13",
  sources: [TEXT, LAW, TERM],
  note: "The time for a notice of non-renewal has not been verified; any notice before the end of a term is taken to be in time.",
  rules: {
    form: "bilateral",
    parties: ["BLR", "RUS"],
    entryIntoForce: {
      trigger: { kind: "exchange-of-instruments" },
      clause: { text: "In force on the day the instruments of ratification are exchanged." },
    },
    exit: { kind: "unknown" },
    duration: {
      kind: "renewable",
      initial: { amount: 10, unit: "year" },
      renewal: { amount: 10, unit: "year" },
      clause: { text: "Ten years, renewed by ten years each time unless a side gives written notice." },
    },
  },
  provisions: [
    { topic: "validity", summary: "Ten years, renewed by itself unless a side gives written notice in time." },
  ],
  events: [
    {
      kind: "signature",
      participant: "RUS",
      actDate: "2024-12-06",
      place: "Minsk",
      certainty: "signed",
      references: [TEXT],
    },
    {
      kind: "signature",
      participant: "BLR",
      actDate: "2024-12-06",
      place: "Minsk",
      certainty: "signed",
      references: [TEXT],
    },
    {
      kind: "domestic-step",
      participant: "RUS",
      actDate: "2025-02-28",
      certainty: "domestic-step",
      text: "Federal Law No. 12-FZ on ratification.",
      references: [LAW],
    },
    {
      kind: "domestic-step",
      participant: "RUS",
      actDate: "2025-03-11",
      certainty: "domestic-step",
      text: "The ratification law enters into force; the treaty itself does not yet.",
      references: [LAW],
    },
    { kind: "exchange-of-instruments", actDate: "2025-03-13", certainty: "effective", references: [TEXT] },
  ],
};
