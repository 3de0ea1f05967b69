import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-3-a, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-3-a&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "ARG 2009-09-24, BEL 2009-09-24, CHL 2009-09-24, ECU 2009-09-24, ESP 2009-09-24, FIN 2009-09-24",
      "GAB 2009-09-24, GHA 2009-09-24, GTM 2009-09-24, LUX 2009-09-24, MLI 2009-09-24, MNE 2009-09-24",
      "NLD 2009-09-24, PRT 2009-09-24, SEN 2009-09-24, SLB 2009-09-24, SVK 2009-09-24, SVN 2009-09-24",
      "UKR 2009-09-24, URY 2009-09-24, AZE 2009-09-25, COG 2009-09-25, GNB 2009-09-25, MDG 2009-09-25",
      "SLV 2009-09-25, TGO 2009-09-25, ITA 2009-09-28, TLS 2009-09-28, ARM 2009-09-29, PRY 2009-10-06",
      "MNG 2009-12-23, BOL 2010-02-12, BIH 2010-07-12, COD 2010-09-23, KAZ 2010-09-23, CRI 2011-04-28",
      "MDV 2011-09-21, CPV 2011-09-26, VEN 2011-10-04, IRL 2012-03-23, BFA 2012-09-24, FRA 2012-12-11",
      "MKD 2013-08-14, AGO 2013-09-24, BEN 2013-09-24",
    ],
    ratification: [
      "ECU 2010-06-11, MNG 2010-07-01, ESP 2010-09-23, SLV 2011-09-20, ARG 2011-10-24, BOL 2012-01-13",
      "BIH 2012-01-18, SVK 2012-03-07, PRT 2013-01-28, URY 2013-02-05, MNE 2013-09-24, FIN 2014-01-31",
      "GAB 2014-04-01, BEL 2014-05-20, CPV 2014-06-23, CRI 2014-09-23, LUX 2015-02-03, ITA 2015-02-20",
    ],
    accession: ["NER 2014-11-07"],
  },
  TABLE,
);

/** Optional Protocol to the ICESCR: rules in our words, acts restated from the depositary’s table. */
export const ICESCR_OPTIONAL_PROTOCOL: SeedTreatyInput = {
  slug: "icescr-optional-protocol",
  shortTitle: "Optional Protocol to the ICESCR",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title: "Optional Protocol to the International Covenant on Economic, Social and Cultural Rights",
      authentic: true,
    },
  ],
  identifiers: [{ scheme: "MTDSG", value: "IV-3-a" }],
  depositary: "Secretary-General of the United Nations",
  signedOn: "2009-09-24",
  signedAt: "New York",
  topics: ["human-rights"],
  statusAsAt: "2015-03-14",
  sources: [TABLE],
  note: "Party list complete to 14 March 2015; no later act is recorded.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 10 },
      delay: { period: { amount: 3, unit: "month" } },
      clause: { article: "Art. 18(1)", text: "In force 3 months after the deposit of the tenth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 18(2)", text: "For a later party, 3 months after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 6, unit: "month" },
      clause: {
        article: "Art. 20",
        text: "Withdrawal takes effect 6 months after the depositary receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "2008-12-10", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "2009-09-24", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "2013-05-05",
      effectiveDate: "2013-05-05",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
