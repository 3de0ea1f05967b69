import type { SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const KNOWN: SeedReferenceInput = {
  citation: "General knowledge of the compilers; the day of the last notification not read again in a source",
};

/** The agreement on trade and cooperation: applied provisionally first, then in force after the last notification. */
export const EU_UK_TRADE_AND_COOPERATION_AGREEMENT: SeedTreatyInput = {
  slug: "eu-uk-trade-and-cooperation-agreement",
  shortTitle: "EU–UK Trade and Cooperation Agreement",
  form: "bilateral",
  titles: [
    {
      language: "en",
      title:
        "Trade and Cooperation Agreement between the European Union and the European Atomic Energy Community, of the one part, and the United Kingdom of Great Britain and Northern Ireland, of the other part",
      authentic: true,
    },
  ],
  signedOn: "2020-12-30",
  signedAt: "Brussels and London",
  topics: ["trade", "validity"],
  statusAsAt: "2021-05-01",
  sources: [KNOWN],
  note: "The day of the last notification, 30 April 2021, is known with medium confidence; the day of entry into force is sure.",
  rules: {
    form: "bilateral",
    parties: ["GBR", "IO:EU", "IO:EURATOM"],
    reio: ["IO:EU", "IO:EURATOM"],
    entryIntoForce: {
      trigger: { kind: "last-notification" },
      delay: { align: { kind: "first-of-month-after" } },
      clause: {
        article: "Art. 783",
        text: "In force on the first day of the month after that in which both sides have notified that their procedures are complete.",
      },
    },
    exit: {
      kind: "notice",
      period: null,
      from: "notification",
      align: { kind: "first-of-nth-month", nth: 12 },
      clause: {
        article: "Art. 779",
        text: "Ends on the first day of the twelfth month after the written notification of either side.",
      },
    },
    duration: { kind: "indefinite" },
  },
  provisions: [
    { topic: "trade", summary: "No tariffs and no quotas on goods that meet the rules of origin." },
    {
      topic: "validity",
      article: "Art. 779",
      summary: "Either side may end the agreement with effect on the first day of the twelfth month after its notice.",
    },
  ],
  events: [
    {
      kind: "signature",
      participant: "IO:EU",
      actDate: "2020-12-30",
      place: "Brussels",
      certainty: "signed",
      references: [KNOWN],
    },
    {
      kind: "signature",
      participant: "IO:EURATOM",
      actDate: "2020-12-30",
      place: "Brussels",
      certainty: "signed",
      references: [KNOWN],
    },
    {
      kind: "signature",
      participant: "GBR",
      actDate: "2020-12-30",
      place: "London",
      certainty: "signed",
      references: [KNOWN],
    },
    { kind: "provisional-application", actDate: "2021-01-01", certainty: "effective", references: [KNOWN] },
    {
      kind: "notification-of-completion",
      actDate: "2021-04-30",
      certainty: "received",
      text: "Both sides have notified; the day is that of the last notification.",
      references: [KNOWN],
    },
    {
      kind: "provisional-application-ended",
      actDate: "2021-05-01",
      certainty: "effective",
      text: "Ended with the entry into force.",
      references: [KNOWN],
    },
  ],
};
