import type { TreatyRulesInput } from "../src/treaty-rules.ts";
import { clause } from "./law-case.ts";

type LaterPartyInput = NonNullable<TreatyRulesInput["laterParty"]>;

const MONTH = { period: { amount: 1, unit: "month" } } as const;
const THREE_MONTHS = { period: { amount: 3, unit: "month" } } as const;

/** The rules of a treaty that enters into force three months after a number of instruments. */
function afterInstruments(count: number, article: string, more: Partial<TreatyRulesInput> = {}): TreatyRulesInput {
  return {
    form: "multilateral",
    entryIntoForce: { trigger: { kind: "count", count }, delay: THREE_MONTHS, clause: clause(article) },
    laterParty: { kind: "own-delay", delay: THREE_MONTHS, clause: clause(article) },
    exit: { kind: "unknown" },
    duration: { kind: "indefinite" },
    ...more,
  };
}

/** A union whose first members exchanged ratifications, and whose later ones joined under one Act after another. */
function union(
  date: string,
  acts: Extract<LaterPartyInput, { kind: "by-act" }>["acts"],
  article: string,
): TreatyRulesInput {
  return {
    form: "multilateral",
    entryIntoForce: { trigger: { kind: "fixed-date", date }, clause: clause(article) },
    laterParty: { kind: "by-act", acts, clause: clause(article) },
    exit: { kind: "unknown" },
    duration: { kind: "indefinite" },
  };
}

const counted = "notification" as const;
/** Paris Convention arts. 16 (1911: one month after notification) and 21(3) (Stockholm: three); before 1911 no period. */
const PARIS_ACTS = [
  { name: "Art. 16 (1883)", until: "1913-05-01", delay: null, counted },
  { name: "Art. 16 (Washington Act)", from: "1913-05-01", until: "1970-04-26", delay: MONTH, counted },
  { name: "Art. 21(3) (Stockholm Act)", from: "1970-04-26", delay: THREE_MONTHS, counted },
];
/** Berne Convention arts. 18 (1886), 25(3) (Rome Act: one month) and 29(2) (three); the Brussels Act stayed open to 1974. */
const BERNE_ACTS = [
  { name: "Art. 18 (1886)", until: "1931-08-01", delay: null, counted },
  { name: "Art. 25(3) (Rome and Brussels Acts)", from: "1931-08-01", until: "1970-01-29", delay: MONTH, counted },
  { name: "Art. 29(2) (Stockholm and Paris Acts)", from: "1970-01-29", delay: THREE_MONTHS, counted },
  { name: "Art. 25(3) (Brussels Act)", from: "1970-01-29", until: "1974-10-10", delay: MONTH, counted },
];

const OAPI = [
  "Benin",
  "Burkina Faso",
  "Cameroon",
  "Central African Republic",
  "Chad",
  "Comoros",
  "Congo",
  "Côte d'Ivoire",
  "Equatorial Guinea",
  "Gabon",
  "Guinea",
  "Guinea-Bissau",
  "Mali",
  "Mauritania",
  "Niger",
  "Senegal",
  "Togo",
].map((participant) => ({ participant }));
const BENELUX = ["Belgium", "Luxembourg", "Netherlands (Kingdom of the)"].map((participant) => ({ participant }));
const GROUPS = { benelux: BENELUX, oapi: OAPI };

/** The rules of each treaty of the list, by the list's own name for it. Source: the final clauses named beside them. */
export const WIPO_RULES: Readonly<Record<string, TreatyRulesInput>> = {
  Berne: union("1887-12-05", BERNE_ACTS, "Arts. 18, 25, 29"),
  Paris: union("1884-07-07", PARIS_ACTS, "Arts. 16, 21"),
  // The Agreement takes the Paris Convention's rule on accession.
  Madrid: union("1892-07-15", PARIS_ACTS, "Art. 5"),
  Rome: afterInstruments(6, "Art. 25"),
  Phonograms: afterInstruments(5, "Art. 11", {
    laterParty: { kind: "own-delay", delay: THREE_MONTHS, from: "notification", clause: clause("Art. 11(2)") },
  }),
  // The list holds today's members: the fifth instrument was a former State's, so the day itself is given.
  Brussels: afterInstruments(5, "Art. 10", {
    entryIntoForce: { trigger: { kind: "fixed-date", date: "1979-08-25" }, clause: clause("Art. 10(1)") },
  }),
  Washington: afterInstruments(5, "Art. 16"),
  Trademark: afterInstruments(5, "Art. 20", {
    groups: GROUPS,
    awaits: [
      { organisation: null, group: "benelux", clause: clause("Art. 20(3)") },
      { organisation: null, group: "oapi", clause: clause("Art. 20(3)") },
    ],
  }),
  Patent: afterInstruments(10, "Art. 21"),
  Singapore: afterInstruments(10, "Art. 28", {
    groups: GROUPS,
    awaits: [
      {
        organisation: "Benelux Organization for Intellectual Property (BOIP)",
        group: "benelux",
        clause: clause("Art. 28(3)"),
      },
      {
        organisation: "African Intellectual Property Organization (OAPI)",
        group: "oapi",
        clause: clause("Art. 28(3)"),
      },
    ],
  }),
  Riyadh: afterInstruments(15, "Final clauses"),
  "WIPO Copyright Treaty (WCT)": afterInstruments(30, "Arts. 20, 21"),
  "WIPO Performances and Phonograms Treaty (WPPT)": afterInstruments(30, "Arts. 29, 30"),
  "WIPO GRATK Treaty": afterInstruments(15, "Final clauses"),
};
