import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-15-a, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-15-a&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "ARG 2007-03-30, ARM 2007-03-30, ATG 2007-03-30, AUT 2007-03-30, BEL 2007-03-30, BRA 2007-03-30",
      "CHL 2007-03-30, COG 2007-03-30, CRI 2007-03-30, CYP 2007-03-30, CZE 2007-03-30, DEU 2007-03-30",
      "DOM 2007-03-30, DZA 2007-03-30, ECU 2007-03-30, ESP 2007-03-30, FIN 2007-03-30, GHA 2007-03-30",
      "GTM 2007-03-30, HRV 2007-03-30, HUN 2007-03-30, ISL 2007-03-30, ITA 2007-03-30, JAM 2007-03-30",
      "JOR 2007-03-30, LBR 2007-03-30, LTU 2007-03-30, LUX 2007-03-30, MEX 2007-03-30, MLT 2007-03-30",
      "NGA 2007-03-30, PAN 2007-03-30, PER 2007-03-30, PRT 2007-03-30, PRY 2007-03-30, SLE 2007-03-30",
      "SLV 2007-03-30, SMR 2007-03-30, SVN 2007-03-30, SWE 2007-03-30, SYC 2007-03-30, TUN 2007-03-30",
      "UGA 2007-03-30, ZAF 2007-03-30, YEM 2007-04-11, NAM 2007-04-25, SEN 2007-04-25, BDI 2007-04-26",
      "AND 2007-04-27, CAF 2007-05-09, MLI 2007-05-15, BFA 2007-05-23, CIV 2007-06-07, LBN 2007-06-14",
      "QAT 2007-07-09, NER 2007-08-02, BOL 2007-08-13, HND 2007-08-23, GIN 2007-08-31, GAB 2007-09-25",
      "MDG 2007-09-25, MUS 2007-09-25, SWZ 2007-09-25, SVK 2007-09-26, MNE 2007-09-27, KHM 2007-10-01",
      "SRB 2007-12-17, NPL 2008-01-03, AZE 2008-01-09, BEN 2008-02-08, ARE 2008-02-12, FRA 2008-09-23",
      "TGO 2008-09-23, UKR 2008-09-24, ROU 2008-09-25, TZA 2008-09-29, ZMB 2008-09-29, CMR 2008-10-01",
      "NIC 2008-10-21, KAZ 2008-12-11, BGR 2008-12-18, GBR 2009-02-26, GEO 2009-07-10, BIH 2009-07-29",
      "MKD 2009-07-29, SLB 2009-09-24, TUR 2009-09-28, LVA 2010-01-22, FJI 2010-06-02, GRC 2010-09-27",
      "TCD 2012-09-26, GNB 2013-09-24",
    ],
    ratification: [
      "HUN 2007-07-20, PAN 2007-08-07, HRV 2007-08-15, ZAF 2007-11-30, ESP 2007-12-03, NAM 2007-12-04",
      "SLV 2007-12-14, MEX 2007-12-17, PER 2008-01-30, GIN 2008-02-08, SMR 2008-02-22, TUN 2008-04-02",
      "ECU 2008-04-03, MLI 2008-04-07, SVN 2008-04-24, NER 2008-06-24, CHL 2008-07-29, BRA 2008-08-01",
      "ARG 2008-09-02, PRY 2008-09-03, UGA 2008-09-25, AUT 2008-09-26, CRI 2008-10-01, SWE 2008-12-15",
      "AZE 2009-01-28, DEU 2009-02-24, YEM 2009-03-26, GTM 2009-04-07, ITA 2009-05-15, BEL 2009-07-02",
      "BFA 2009-07-23, SRB 2009-07-31, GBR 2009-08-07, DOM 2009-08-18, PRT 2009-09-23, MNE 2009-11-02",
      "TZA 2009-11-10, BOL 2009-11-16, NIC 2010-02-02, UKR 2010-02-04, FRA 2010-02-18, BIH 2010-03-12",
      "NPL 2010-05-07, SVK 2010-05-26, HND 2010-08-16, LTU 2010-08-18, LVA 2010-08-31, NGA 2010-09-24",
      "TGO 2011-03-01, CYP 2011-06-27, LUX 2011-09-26, MKD 2011-12-29, GRC 2012-05-31, BEN 2012-07-05",
      "GHA 2012-07-31, SWZ 2012-09-24, MLT 2012-10-10, AND 2014-03-11, BDI 2014-05-22, GAB 2014-06-26",
      "COG 2014-09-02",
    ],
    accession: [
      "BGD 2008-05-12, SAU 2008-06-24, RWA 2008-12-15, MAR 2009-04-08, SDN 2009-04-24, COK 2009-05-08",
      "MNG 2009-05-13, SYR 2009-07-10, HTI 2009-07-23, AUS 2009-08-21, VCT 2010-10-29, TKM 2010-11-10",
      "URY 2011-10-28, MOZ 2012-01-30, MRT 2012-04-03, EST 2012-05-30, DJI 2012-06-18, AFG 2012-09-18",
      "DMA 2012-10-01, PLW 2013-06-11, ZWE 2013-09-23, VEN 2013-09-24, AGO 2014-05-19, DNK 2014-09-23",
    ],
  },
  TABLE,
);

/** Optional Protocol to the Convention on the Rights of Persons with Disabilities: rules in our words, acts restated from the depositary’s table. */
export const CONVENTION_ON_THE_RIGHTS_OF_PERSONS_WITH_DISABILITIES_OPTIONAL_PROTOCOL: SeedTreatyInput = {
  slug: "convention-on-the-rights-of-persons-with-disabilities-optional-protocol",
  shortTitle: "Optional Protocol to the Convention on the Rights of Persons with Disabilities",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title: "Optional Protocol to the Convention on the Rights of Persons with Disabilities",
      authentic: true,
    },
  ],
  identifiers: [{ scheme: "MTDSG", value: "IV-15-a" }],
  depositary: "Secretary-General of the United Nations",
  signedOn: "2007-03-30",
  signedAt: "New York",
  topics: ["human-rights"],
  statusAsAt: "2015-03-14",
  sources: [TABLE],
  note: "Party list complete to 14 March 2015; no later act is recorded.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 10 },
      delay: { period: { amount: 30, unit: "day" } },
      notBefore: {
        kind: "treaty-in-force",
        treaty: "convention-on-the-rights-of-persons-with-disabilities",
        on: "2008-05-03",
      },
      clause: {
        article: "Art. 13(1)",
        text: "In force 30 days after the deposit of the tenth instrument, once the Convention is in force.",
      },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 13(2)", text: "For a later party, 30 days after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      clause: {
        article: "Art. 16",
        text: "Withdrawal takes effect one year after the depositary receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "2006-12-13", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "2007-03-30", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "2008-05-03",
      effectiveDate: "2008-05-03",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
