import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-11-c, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-c&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "SMR 2000-06-05, NOR 2000-06-13, MCO 2000-06-26, KHM 2000-06-27, CHL 2000-06-28, USA 2000-07-05",
      "AUT 2000-09-06, BEL 2000-09-06, BGD 2000-09-06, BLZ 2000-09-06, BRA 2000-09-06, CHN 2000-09-06",
      "COL 2000-09-06, DEU 2000-09-06, ECU 2000-09-06, ESP 2000-09-06, FRA 2000-09-06, ITA 2000-09-06",
      "JOR 2000-09-06, KAZ 2000-09-06, KOR 2000-09-06, LSO 2000-09-06, PRT 2000-09-06, ROU 2000-09-06",
      "AND 2000-09-07, BIH 2000-09-07, CHE 2000-09-07, CRI 2000-09-07, DNK 2000-09-07, FIN 2000-09-07",
      "GBR 2000-09-07, GRC 2000-09-07, GTM 2000-09-07, IRL 2000-09-07, ISL 2000-09-07, MDG 2000-09-07",
      "MEX 2000-09-07, MLT 2000-09-07, MWI 2000-09-07, NLD 2000-09-07, NZL 2000-09-07, UKR 2000-09-07",
      "URY 2000-09-07, VEN 2000-09-07, AZE 2000-09-08, GAB 2000-09-08, GNB 2000-09-08, JAM 2000-09-08",
      "KEN 2000-09-08, LIE 2000-09-08, LUX 2000-09-08, MAR 2000-09-08, NAM 2000-09-08, NGA 2000-09-08",
      "NPL 2000-09-08, NRU 2000-09-08, PHL 2000-09-08, SEN 2000-09-08, SLE 2000-09-08, SVN 2000-09-08",
      "SWE 2000-09-08, TUR 2000-09-08, VNM 2000-09-08, PRY 2000-09-13, VAT 2000-10-10, CUB 2000-10-13",
      "PAN 2000-10-31, PER 2000-11-01, GMB 2000-12-21, SYC 2001-01-23, CYP 2001-02-08, BEN 2001-02-22",
      "BGR 2001-06-08, MKD 2001-07-17, IDN 2001-09-24, PAK 2001-09-26, CMR 2001-10-05, SRB 2001-10-08",
      "LBN 2001-10-10, BOL 2001-11-10, CAN 2001-11-10, MUS 2001-11-11, MNG 2001-11-12, ISR 2001-11-14",
      "TGO 2001-11-15, BFA 2001-11-16, SVK 2001-11-30, ATG 2001-12-18, AUS 2001-12-18, LVA 2002-02-01",
      "MDA 2002-02-08, POL 2002-02-13, HUN 2002-03-11, NER 2002-03-27, ARG 2002-04-01, TUN 2002-04-22",
      "TCD 2002-05-03, FSM 2002-05-08, HRV 2002-05-08, LKA 2002-05-08, JPN 2002-05-10, MDV 2002-05-10",
      "SUR 2002-05-10, HTI 2002-08-15, SLV 2002-09-13, ARM 2003-09-24, EST 2003-09-24, GHA 2003-09-24",
      "LBR 2004-09-22, IND 2004-11-15, CZE 2005-01-26, BTN 2005-09-15, FJI 2005-09-16, VUT 2005-09-16",
      "DJI 2006-06-14, ZMB 2008-09-29, SLB 2009-09-24, CAF 2010-09-27, LCA 2011-09-22, RUS 2012-09-26",
      "PRK 2014-09-09",
    ],
    ratification: [
      "BGD 2000-09-06, PAN 2001-02-09, AND 2001-04-30, ISL 2001-07-09, KAZ 2001-08-24, SLE 2001-09-17",
      "CUB 2001-09-25, MAR 2001-10-02, NOR 2001-10-02, ROU 2001-10-18, VAT 2001-10-24, ESP 2001-12-18",
      "VNM 2001-12-20, BGR 2002-02-12, MEX 2002-03-15, CRI 2002-04-09, NAM 2002-04-16, ATG 2002-04-30",
      "PER 2002-05-08, VEN 2002-05-08, GTM 2002-05-09, ITA 2002-05-09, MDV 2002-05-10, HRV 2002-05-13",
      "PHL 2002-05-28, KHM 2002-05-30, AZE 2002-07-03, TUR 2002-08-19, TCD 2002-08-28, BIH 2002-09-04",
      "TUN 2002-09-13, SRB 2002-10-10, CHN 2002-12-03, USA 2002-12-23, FRA 2003-02-05, CHL 2003-02-06",
      "PRT 2003-05-16, BOL 2003-06-03, MNG 2003-06-27, UKR 2003-07-03, URY 2003-07-03, DNK 2003-07-24",
      "PRY 2003-08-18, LSO 2003-09-24, ARG 2003-09-25, MKD 2003-10-17, SEN 2003-11-05, COL 2003-11-11",
      "BLZ 2003-12-01, BRA 2004-01-27, ECU 2004-01-30, AUT 2004-05-06, SLV 2004-05-17, SVK 2004-06-25",
      "TGO 2004-07-02, EST 2004-08-03, MDG 2004-09-22, SVN 2004-09-23, KOR 2004-09-24, NER 2004-10-26",
      "LBN 2004-11-08, JPN 2005-01-24, BEN 2005-01-31, POL 2005-02-04, ARM 2005-06-30, IND 2005-08-16",
      "NLD 2005-08-23, CAN 2005-09-14, NPL 2006-01-20, LVA 2006-02-22, BEL 2006-03-17, BFA 2006-03-31",
      "CYP 2006-04-06, CHE 2006-09-19, LKA 2006-09-22, JOR 2006-12-04, AUS 2007-01-08, SWE 2007-01-19",
      "MDA 2007-04-12, VUT 2007-05-17, GAB 2007-10-01, GRC 2008-02-22, ISR 2008-07-23, MCO 2008-09-24",
      "GBR 2009-02-20, DEU 2009-07-15, MWI 2009-10-07, BTN 2009-10-26, HUN 2010-02-24, GMB 2010-04-08",
      "NGA 2010-09-27, MLT 2010-09-28, GNB 2010-11-01, DJI 2011-04-27, MUS 2011-06-14, PAK 2011-07-05",
      "JAM 2011-08-26, LUX 2011-09-02, NZL 2011-09-20, SMR 2011-09-26, FSM 2012-04-23, SUR 2012-05-18",
      "FIN 2012-06-01, IDN 2012-09-24, CAF 2012-10-24, SYC 2012-12-11, LIE 2013-01-30, CZE 2013-08-26",
      "RUS 2013-09-24, LCA 2013-10-08, HTI 2014-09-09, PRK 2014-11-10",
    ],
    accession: [
      "COD 2001-11-11, UGA 2001-11-30, QAT 2001-12-14, BLR 2002-01-23, RWA 2002-03-14, HND 2002-05-08",
      "CPV 2002-05-10, MLI 2002-05-16, EGY 2002-07-12, TJK 2002-08-05, AFG 2002-09-19, DMA 2002-09-20",
      "GNQ 2003-02-07, KGZ 2003-02-12, MOZ 2003-03-06, TLS 2003-04-16, TZA 2003-04-24, SYR 2003-05-15",
      "ZAF 2003-06-30, BWA 2003-09-24, LBY 2004-06-18, LTU 2004-08-05, KWT 2004-08-26, OMN 2004-09-17",
      "BHR 2004-09-21, SDN 2004-11-02, NIC 2004-12-02, YEM 2004-12-15, ERI 2005-02-16, AGO 2005-03-24",
      "TKM 2005-03-28, GEO 2005-06-28, VCT 2005-09-15, THA 2006-01-11, LAO 2006-09-20, BRN 2006-11-21",
      "DOM 2006-12-06, DZA 2006-12-27, COM 2007-02-23, MRT 2007-04-23, IRN 2007-09-26, BDI 2007-11-06",
      "ALB 2008-02-05, IRQ 2008-06-24, UZB 2008-12-23, COG 2009-10-27, GUY 2010-07-30, SAU 2010-08-18",
      "CIV 2011-09-19, GIN 2011-11-16, MMR 2012-01-16, GRD 2012-02-06, ZWE 2012-02-14, MYS 2012-04-12",
      "SWZ 2012-09-24, ETH 2014-03-25",
    ],
    succession: ["MNE 2006-10-23"],
  },
  TABLE,
);

/** Protocol on the Sale of Children: rules in our words, acts restated from the depositary’s table. */
export const PROTOCOL_ON_THE_SALE_OF_CHILDREN: SeedTreatyInput = {
  slug: "protocol-on-the-sale-of-children",
  shortTitle: "Protocol on the Sale of Children",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title:
        "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
      authentic: true,
    },
  ],
  identifiers: [{ scheme: "MTDSG", value: "IV-11-c" }],
  depositary: "Secretary-General of the United Nations",
  signedOn: "2000-05-25",
  signedAt: "New York",
  topics: ["human-rights", "criminal-justice"],
  statusAsAt: "2015-03-14",
  sources: [TABLE],
  note: "Party list complete to 14 March 2015; no later act is recorded.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 10 },
      delay: { period: { amount: 3, unit: "month" } },
      clause: { article: "Art. 14(1)", text: "In force 3 months after the deposit of the tenth instrument." },
    },
    laterParty: {
      kind: "own-delay",
      delay: { period: { amount: 1, unit: "month" } },
      clause: { article: "Art. 14(2)", text: "For a later party, 1 months after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      clause: {
        article: "Art. 15",
        text: "Withdrawal takes effect one year after the depositary receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "2000-05-25", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "2000-05-25", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "2002-01-18",
      effectiveDate: "2002-01-18",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
