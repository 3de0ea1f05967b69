import type { SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const NOTICE: SeedReferenceInput = {
  citation: "American Society of International Law, International Law in Brief, 1 February 2019",
};
const EFFECT: SeedReferenceInput = {
  citation: "Jane's, August 2019: the withdrawal took effect on 2 August",
  url: "https://janes.com/article/90250",
};

/** The INF Treaty, ended by the notice of one side. */
export const INF_TREATY: SeedTreatyInput = {
  slug: "inf-treaty",
  shortTitle: "INF Treaty",
  form: "bilateral",
  titles: [
    {
      language: "en",
      title:
        "Treaty between the United States of America and the Union of Soviet Socialist Republics on the Elimination of Their Intermediate-Range and Shorter-Range Missiles",
      authentic: true,
    },
    {
      language: "ru",
      title:
        "Договор между Союзом Советских Социалистических Республик и Соединенными Штатами Америки о ликвидации их ракет средней дальности и меньшей дальности",
      authentic: true,
    },
  ],
  signedOn: "1987-12-08",
  signedAt: "Washington",
  topics: ["disarmament"],
  statusAsAt: "2019-08-02",
  sources: [NOTICE, EFFECT],
  note: "Signed by the Soviet Union, whose place the Russian Federation continues; other successor States that took part are not listed.",
  rules: {
    form: "bilateral",
    parties: ["RUS", "USA"],
    entryIntoForce: {
      trigger: { kind: "exchange-of-instruments" },
      clause: { text: "In force on the day the instruments of ratification are exchanged." },
    },
    exit: {
      kind: "notice",
      period: { amount: 6, unit: "month" },
      from: "notification",
      clause: {
        article: "Art. XV",
        text: "Withdrawal on six months of notice, with a statement of the extraordinary events that call for it.",
      },
    },
    duration: { kind: "indefinite", clause: { article: "Art. XV", text: "Of unlimited duration." } },
  },
  provisions: [
    {
      topic: "disarmament",
      article: "Art. I",
      summary:
        "Both sides destroy their ground-launched missiles of intermediate and shorter range and have none afterwards.",
    },
  ],
  events: [
    {
      kind: "signature",
      participant: "USA",
      actDate: "1987-12-08",
      place: "Washington",
      certainty: "signed",
      references: [NOTICE],
    },
    {
      kind: "signature",
      participant: "RUS",
      actDate: "1987-12-08",
      place: "Washington",
      certainty: "signed",
      text: "Signed by the Soviet Union.",
      references: [NOTICE],
    },
    {
      kind: "exchange-of-instruments",
      actDate: "1988-06-01",
      place: "Moscow",
      certainty: "effective",
      references: [NOTICE],
    },
    {
      kind: "suspension",
      participant: "USA",
      actDate: "2019-02-01",
      effectiveDate: "2019-02-02",
      effectiveBasis: "stated-in-notice",
      certainty: "received",
      references: [NOTICE],
    },
    {
      kind: "withdrawal-notice",
      participant: "USA",
      actDate: "2019-02-02",
      certainty: "received",
      references: [NOTICE, EFFECT],
    },
  ],
};
