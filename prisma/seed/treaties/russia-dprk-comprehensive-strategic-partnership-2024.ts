import type { SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const OFFICIAL_TEXT: SeedReferenceInput = {
  citation:
    "Official publication of the treaty and of the ratification law: Official Internet Portal of Legal Information",
  url: "http://publication.pravo.gov.ru/",
};
const KCNA: SeedReferenceInput = {
  citation: "KCNA, reported by news.mail.ru: in force from the exchange of instruments under Art. 22, 4 December 2024",
  url: "https://news.mail.ru/politics/63935203/",
};
const INTERFAX: SeedReferenceInput = {
  citation: "Interfax, 24 October 2024: the State Duma ratifies the treaty",
  url: "https://m.interfax.ru/988359",
};
const PRESS: SeedReferenceInput = { citation: "Press reports of the ratification, November 2024" };

/** The partnership treaty of 2024: provisions in our own words, dates from the press and the official portal. */
export const RUSSIA_DPRK_COMPREHENSIVE_STRATEGIC_PARTNERSHIP_2024: SeedTreatyInput = {
  slug: "russia-dprk-comprehensive-strategic-partnership-2024",
  shortTitle: "Russia–DPRK Comprehensive Strategic Partnership Treaty",
  form: "bilateral",
  titles: [
    {
      language: "en",
      title:
        "Treaty on Comprehensive Strategic Partnership between the Russian Federation and the Democratic People's Republic of Korea",
      authentic: false,
    },
    {
      language: "ru",
      title:
        "Договор о всеобъемлющем стратегическом партнерстве между Российской Федерацией и Корейской Народно-Демократической Республикой",
      authentic: true,
    },
  ],
  signedOn: "2024-06-19",
  signedAt: "Pyongyang",
  topics: ["defence-security", "peaceful-policy", "economy", "sanctions", "culture", "legal-matters", "validity"],
  statusAsAt: "2024-12-04",
  sources: [OFFICIAL_TEXT, KCNA, INTERFAX],
  note: "A preamble and 23 articles. The text is published on the Russian official portal of legal information. The day of the DPRK's ratification rests on press reports.",
  relations: [
    { kind: "terminates", slug: "russia-dprk-friendship-2000", on: "2024-12-04" },
    { kind: "replaces", slug: "russia-dprk-friendship-2000", on: "2024-12-04" },
  ],
  rules: {
    form: "bilateral",
    parties: ["PRK", "RUS"],
    entryIntoForce: {
      trigger: { kind: "exchange-of-instruments" },
      clause: {
        article: "Art. 22",
        text: "Subject to ratification; in force on the day the instruments of ratification are exchanged.",
      },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      clause: {
        article: "Art. 23",
        text: "A side that wishes to end the treaty notifies the other in writing; the treaty ends one year after the other side receives the notice.",
      },
    },
    duration: { kind: "indefinite", clause: { article: "Art. 23", text: "Concluded for an indefinite time." } },
  },
  provisions: [
    {
      topic: "defence-security",
      article: "Art. 3",
      summary:
        "Should an armed attack on either side be imminent, they consult at once on joint steps and practical help.",
    },
    {
      topic: "defence-security",
      article: "Art. 4",
      summary:
        "If one side is attacked and finds itself in a state of war, the other gives military and other help without delay, by all means at its disposal, under Art. 51 of the UN Charter and the law of each side.",
    },
    {
      topic: "defence-security",
      article: "Art. 8",
      summary: "Joint measures to strengthen defence, so as to prevent war and keep peace in the region and the world.",
    },
    {
      topic: "peaceful-policy",
      article: "Art. 5",
      summary:
        "Neither side makes agreements with third States against the other's sovereignty, security or integrity, nor joins in acts of that kind.",
    },
    {
      topic: "economy",
      article: "Art. 10",
      summary: "More trade, economic cooperation and investment, and joint work in science and technology.",
    },
    {
      topic: "sanctions",
      article: "Art. 16",
      summary:
        "Both sides oppose unilateral coercive measures, hold them unlawful, and support each other against their effects.",
    },
    { topic: "culture", summary: "Closer ties in education, health, culture, sport and tourism." },
    { topic: "legal-matters", summary: "Cooperation of the authorities in legal matters and in fighting crime." },
    {
      topic: "validity",
      article: "Art. 22",
      summary: "The treaty is ratified and enters into force on the day the instruments are exchanged.",
    },
    {
      topic: "validity",
      article: "Art. 23",
      summary:
        "Indefinite; ends one year after a written notice is received. It takes the place of the treaty of 9 February 2000.",
    },
  ],
  events: [
    {
      kind: "signature",
      participant: "RUS",
      actDate: "2024-06-19",
      place: "Pyongyang",
      certainty: "signed",
      references: [KCNA],
    },
    {
      kind: "signature",
      participant: "PRK",
      actDate: "2024-06-19",
      place: "Pyongyang",
      certainty: "signed",
      references: [KCNA],
    },
    {
      kind: "domestic-step",
      participant: "RUS",
      actDate: "2024-10-24",
      certainty: "domestic-step",
      text: "The State Duma adopts the law on ratification.",
      references: [INTERFAX],
    },
    {
      kind: "ratification",
      participant: "RUS",
      actDate: "2024-11-09",
      certainty: "domestic-step",
      text: "The federal law on ratification is signed and published. Ratification binds only once instruments are exchanged.",
      references: [OFFICIAL_TEXT, PRESS],
    },
    {
      kind: "ratification",
      participant: "PRK",
      actDate: "2024-11-11",
      certainty: "domestic-step",
      text: "Ratified by decree of the President of State Affairs. The day rests on press reports and is uncertain.",
      references: [PRESS],
    },
    {
      kind: "exchange-of-instruments",
      actDate: "2024-12-04",
      place: "Moscow",
      certainty: "effective",
      text: "Instruments of ratification exchanged.",
      references: [KCNA],
    },
    {
      kind: "entry-into-force",
      actDate: "2024-12-04",
      effectiveDate: "2024-12-04",
      effectiveBasis: "treaty-rule",
      certainty: "effective",
      references: [KCNA],
    },
  ],
};
