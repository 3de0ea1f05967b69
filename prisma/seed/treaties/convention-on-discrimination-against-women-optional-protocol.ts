import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-8-b, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-8-b&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "AUT 1999-12-10, BEL 1999-12-10, BOL 1999-12-10, CHL 1999-12-10, COL 1999-12-10, CRI 1999-12-10",
      "CZE 1999-12-10, DEU 1999-12-10, DNK 1999-12-10, ECU 1999-12-10, FIN 1999-12-10, FRA 1999-12-10",
      "GRC 1999-12-10, ISL 1999-12-10, ITA 1999-12-10, LIE 1999-12-10, LUX 1999-12-10, MEX 1999-12-10",
      "NLD 1999-12-10, NOR 1999-12-10, SEN 1999-12-10, SVN 1999-12-10, SWE 1999-12-10, PRY 1999-12-28",
      "PRT 2000-02-16, GHA 2000-02-24, ARG 2000-02-28, IDN 2000-02-28, DOM 2000-03-14, ESP 2000-03-14",
      "CUB 2000-03-17, VEN 2000-03-17, PHL 2000-03-21, MKD 2000-04-03, URY 2000-05-09, NAM 2000-05-19",
      "BEN 2000-05-25, HRV 2000-06-05, SVK 2000-06-05, AZE 2000-06-06, BGR 2000-06-06, PAN 2000-06-09",
      "THA 2000-06-14, BGD 2000-09-06, KAZ 2000-09-06, LSO 2000-09-06, ROU 2000-09-06, STP 2000-09-06",
      "BIH 2000-09-07, GTM 2000-09-07, IRL 2000-09-07, MDG 2000-09-07, MNG 2000-09-07, MWI 2000-09-07",
      "NZL 2000-09-07, TJK 2000-09-07, UKR 2000-09-07, LTU 2000-09-08, NGA 2000-09-08, SLE 2000-09-08",
      "TUR 2000-09-08, GNB 2000-09-12, PER 2000-12-22, CYP 2001-02-08, BRA 2001-03-13, SLV 2001-04-04",
      "RUS 2001-05-08, AND 2001-07-09, KHM 2001-11-11, MUS 2001-11-11, BDI 2001-11-13, BFA 2001-11-16",
      "NPL 2001-12-18, BLR 2002-04-29, SYC 2002-07-22, LBR 2004-09-22, CHE 2007-02-15, COG 2008-09-29",
      "ZMB 2008-09-29, TCD 2012-09-26",
    ],
    ratification: [
      "NAM 2000-05-26, SEN 2000-05-26, DNK 2000-05-31, FRA 2000-06-09, THA 2000-06-14, AUT 2000-09-06",
      "BGD 2000-09-06, IRL 2000-09-07, NZL 2000-09-07, ITA 2000-09-22, BOL 2000-09-27, SVK 2000-11-17",
      "FIN 2000-12-29, CZE 2001-02-26, ISL 2001-03-06, HRV 2001-03-07, PER 2001-04-09, PAN 2001-05-09",
      "PRY 2001-05-14, AZE 2001-06-01, ESP 2001-07-06, URY 2001-07-26, DOM 2001-08-10, KAZ 2001-08-24",
      "CRI 2001-09-20, LIE 2001-10-24, DEU 2002-01-15, GRC 2002-01-24, ECU 2002-02-05, NOR 2002-03-05",
      "MEX 2002-03-15, MNG 2002-03-28, CYP 2002-04-26, PRT 2002-04-26, GTM 2002-05-09, VEN 2002-05-13",
      "NLD 2002-05-22, BRA 2002-06-28, BIH 2002-09-04, AND 2002-10-14, TUR 2002-10-29, SWE 2003-04-24",
      "LUX 2003-07-01, ROU 2003-08-25, UKR 2003-09-26, MKD 2003-10-17, PHL 2003-11-12, BLR 2004-02-03",
      "BEL 2004-06-17, RUS 2004-07-28, LTU 2004-08-05, SVN 2004-09-23, LSO 2004-09-24, NGA 2004-11-22",
      "BFA 2005-10-10, BGR 2006-09-20, COL 2007-01-23, ARG 2007-03-20, NPL 2007-06-15, CHE 2008-09-29",
      "MUS 2008-10-31, GNB 2009-08-05, KHM 2010-10-13, GHA 2011-02-03, SYC 2011-03-01, TJK 2014-07-22",
    ],
    accession: [
      "MLI 2000-12-05, HUN 2000-12-22, SLB 2002-05-06, KGZ 2002-07-22, GEO 2002-08-01, LKA 2002-10-15",
      "CAN 2002-10-18, BLZ 2002-12-09, TLS 2003-04-16, ALB 2003-06-23, SRB 2003-07-31, POL 2003-12-22",
      "LBY 2004-06-18, NER 2004-09-30, GAB 2004-11-05, GBR 2004-12-17, CMR 2005-01-07, SMR 2005-09-15",
      "ZAF 2005-10-18, TZA 2006-01-12, KNA 2006-01-20, MDA 2006-02-28, MDV 2006-03-13, ATG 2006-06-05",
      "ARM 2006-09-14, KOR 2006-10-18, BWA 2007-02-21, VUT 2007-05-17, AGO 2007-11-01, COK 2007-11-27",
      "TUN 2008-09-23, MOZ 2008-11-04, AUS 2008-12-04, RWA 2008-12-15, TKM 2009-05-20, GNQ 2009-10-16",
      "CPV 2011-10-10, CIV 2012-01-20",
    ],
    succession: ["MNE 2006-10-23"],
  },
  TABLE,
);

/** Optional Protocol to the Convention on Discrimination against Women: rules in our words, acts restated from the depositary’s table. */
export const CONVENTION_ON_DISCRIMINATION_AGAINST_WOMEN_OPTIONAL_PROTOCOL: SeedTreatyInput = {
  slug: "convention-on-discrimination-against-women-optional-protocol",
  shortTitle: "Optional Protocol to the Convention on Discrimination against Women",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title: "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women",
      authentic: true,
    },
  ],
  identifiers: [{ scheme: "MTDSG", value: "IV-8-b" }],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1999-12-10",
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
      clause: { article: "Art. 16(1)", text: "In force 3 months after the deposit of the tenth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 16(2)", text: "For a later party, 3 months after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 6, unit: "month" },
      clause: {
        article: "Art. 19",
        text: "Withdrawal takes effect 6 months after the depositary receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "1999-10-06", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "1999-12-10", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "2000-12-22",
      effectiveDate: "2000-12-22",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
