import type { SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const EXPIRED: SeedReferenceInput = {
  citation: "TASS: the treaty expired on 5 February 2026",
  url: "https://tass.com/politics/2082091",
};
const EXTENDED: SeedReferenceInput = {
  citation: "ccbsnews.info: the extension is in force from 3 February 2021",
  url: "https://ccbsnews.info/en/news/detail/2403",
};
const PRESS: SeedReferenceInput = { citation: "Press reports of the suspension, February 2023" };

/** New START: a fixed term, extended once, suspended by one side without a clause for it, expired. */
export const NEW_START: SeedTreatyInput = {
  slug: "new-start",
  shortTitle: "New START",
  form: "bilateral",
  titles: [
    {
      language: "en",
      title:
        "Treaty between the United States of America and the Russian Federation on Measures for the Further Reduction and Limitation of Strategic Offensive Arms",
      authentic: true,
    },
    {
      language: "ru",
      title:
        "Договор между Российской Федерацией и Соединенными Штатами Америки о мерах по дальнейшему сокращению и ограничению стратегических наступательных вооружений",
      authentic: true,
    },
  ],
  signedOn: "2010-04-08",
  signedAt: "Prague",
  topics: ["disarmament", "validity"],
  statusAsAt: "2026-02-05",
  sources: [EXPIRED, EXTENDED, PRESS],
  note: "The treaty has no clause on suspension; the United States held the suspension of 2023 to be invalid.",
  rules: {
    form: "bilateral",
    parties: ["RUS", "USA"],
    entryIntoForce: {
      trigger: { kind: "exchange-of-instruments" },
      clause: { article: "Art. XIV", text: "In force on the day the instruments of ratification are exchanged." },
    },
    exit: {
      kind: "notice",
      period: { amount: 3, unit: "month" },
      clause: {
        article: "Art. XIV(3)",
        text: "Ends three months after the other side receives a notice of withdrawal.",
      },
    },
    duration: {
      kind: "fixed",
      period: { amount: 10, unit: "year" },
      extension: { amount: 5, unit: "year" },
      clause: { article: "Art. XIV(2)", text: "Ten years; the sides may extend it once by at most five years." },
    },
  },
  provisions: [
    {
      topic: "disarmament",
      article: "Art. II",
      summary: "Ceilings on deployed strategic launchers and warheads of each side.",
    },
    {
      topic: "validity",
      article: "Art. XIV",
      summary: "Ten years, one extension of at most five; withdrawal on three months of notice.",
    },
  ],
  events: [
    {
      kind: "signature",
      participant: "USA",
      actDate: "2010-04-08",
      place: "Prague",
      certainty: "signed",
      references: [EXPIRED],
    },
    {
      kind: "signature",
      participant: "RUS",
      actDate: "2010-04-08",
      place: "Prague",
      certainty: "signed",
      references: [EXPIRED],
    },
    {
      kind: "exchange-of-instruments",
      actDate: "2011-02-05",
      place: "Munich",
      certainty: "effective",
      references: [EXPIRED],
    },
    {
      kind: "extension-of-term",
      actDate: "2021-02-03",
      certainty: "effective",
      text: "Extended by five years, to 5 February 2026.",
      references: [EXTENDED],
    },
    {
      kind: "announcement",
      participant: "RUS",
      actDate: "2023-02-21",
      certainty: "announced",
      text: "Suspension announced.",
      references: [PRESS],
    },
    {
      kind: "suspension",
      participant: "RUS",
      actDate: "2023-02-28",
      certainty: "contested",
      text: "Federal law on the suspension. The treaty does not provide for one.",
      references: [PRESS],
    },
    {
      kind: "expiry",
      effectiveDate: "2026-02-05",
      effectiveBasis: "treaty-rule",
      certainty: "effective",
      references: [EXPIRED],
    },
  ],
};
