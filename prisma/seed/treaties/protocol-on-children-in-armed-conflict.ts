import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-11-b, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-b&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "CAN 2000-06-05, SMR 2000-06-05, SWE 2000-06-08, NOR 2000-06-13, ARG 2000-06-15, MCO 2000-06-26",
      "KHM 2000-06-27, USA 2000-07-05, LKA 2000-08-21, AUT 2000-09-06, BEL 2000-09-06, BGD 2000-09-06",
      "BLZ 2000-09-06, BRA 2000-09-06, COL 2000-09-06, CZE 2000-09-06, DEU 2000-09-06, ECU 2000-09-06",
      "ESP 2000-09-06, FRA 2000-09-06, ITA 2000-09-06, JOR 2000-09-06, KAZ 2000-09-06, KOR 2000-09-06",
      "LSO 2000-09-06, PRT 2000-09-06, ROU 2000-09-06, AND 2000-09-07, BIH 2000-09-07, CHE 2000-09-07",
      "CRI 2000-09-07, DNK 2000-09-07, FIN 2000-09-07, GBR 2000-09-07, GRC 2000-09-07, GTM 2000-09-07",
      "IRL 2000-09-07, ISL 2000-09-07, MDG 2000-09-07, MEX 2000-09-07, MLT 2000-09-07, MWI 2000-09-07",
      "NLD 2000-09-07, NZL 2000-09-07, SGP 2000-09-07, UKR 2000-09-07, URY 2000-09-07, VEN 2000-09-07",
      "AZE 2000-09-08, COD 2000-09-08, GAB 2000-09-08, GNB 2000-09-08, JAM 2000-09-08, KEN 2000-09-08",
      "LIE 2000-09-08, LUX 2000-09-08, MAR 2000-09-08, MLI 2000-09-08, NAM 2000-09-08, NGA 2000-09-08",
      "NPL 2000-09-08, NRU 2000-09-08, PHL 2000-09-08, SEN 2000-09-08, SLE 2000-09-08, SVN 2000-09-08",
      "TUR 2000-09-08, VNM 2000-09-08, PRY 2000-09-13, SLV 2000-09-18, VAT 2000-10-10, CUB 2000-10-13",
      "PAN 2000-10-31, PER 2000-11-01, GMB 2000-12-21, SYC 2001-01-23, RUS 2001-02-15, BEN 2001-02-22",
      "CHN 2001-03-15, BGR 2001-06-08, MKD 2001-07-17, IDN 2001-09-24, PAK 2001-09-26, CMR 2001-10-05",
      "SRB 2001-10-08, MUS 2001-11-11, MNG 2001-11-12, BDI 2001-11-13, ISR 2001-11-14, CHL 2001-11-15",
      "TGO 2001-11-15, BFA 2001-11-16, SVK 2001-11-30, LVA 2002-02-01, MDA 2002-02-08, ZAF 2002-02-08",
      "LBN 2002-02-11, LTU 2002-02-13, POL 2002-02-13, HUN 2002-03-11, TUN 2002-04-22, TCD 2002-05-03",
      "FSM 2002-05-08, HRV 2002-05-08, DOM 2002-05-09, SDN 2002-05-09, JPN 2002-05-10, MDV 2002-05-10",
      "SUR 2002-05-10, HTI 2002-08-15, AUS 2002-10-21, ARM 2003-09-24, BWA 2003-09-24, EST 2003-09-24",
      "GHA 2003-09-24, LBR 2004-09-22, IND 2004-11-15, BTN 2005-09-15, FJI 2005-09-16, SOM 2005-09-16",
      "VUT 2005-09-16, DJI 2006-06-14, CYP 2008-07-01, ZMB 2008-09-29, SLB 2009-09-24, IRN 2010-09-21",
      "CAF 2010-09-27, ETH 2010-09-28, LCA 2011-09-22",
    ],
    ratification: [
      "CAN 2000-07-07, BGD 2000-09-06, LKA 2000-09-08, AND 2001-04-30, PAN 2001-08-08, ISL 2001-10-01",
      "VAT 2001-10-24, ROU 2001-11-10, COD 2001-11-11, NZL 2001-11-12, MCO 2001-11-13, CZE 2001-11-30",
      "VNM 2001-12-20, KEN 2002-01-28, AUT 2002-02-01, BGR 2002-02-12, ESP 2002-03-08, MEX 2002-03-15",
      "FIN 2002-04-10, NAM 2002-04-16, SLV 2002-04-18, BEL 2002-05-06, PER 2002-05-08, GTM 2002-05-09",
      "ITA 2002-05-09, JAM 2002-05-09, MLT 2002-05-09, SLE 2002-05-15, MLI 2002-05-16, MAR 2002-05-22",
      "CHE 2002-06-26, AZE 2002-07-03, DNK 2002-08-27, TCD 2002-08-28, ARG 2002-09-10, PRY 2002-09-27",
      "HRV 2002-11-01, IRL 2002-11-18, USA 2002-12-23, TUN 2003-01-02, CRI 2003-01-24, SRB 2003-01-31",
      "FRA 2003-02-05, LTU 2003-02-20, SWE 2003-02-20, KAZ 2003-04-10, GBR 2003-06-24, CHL 2003-07-31",
      "PRT 2003-08-19, PHL 2003-08-26, URY 2003-09-09, NOR 2003-09-23, VEN 2003-09-23, LSO 2003-09-24",
      "BIH 2003-10-10, GRC 2003-10-22, BLZ 2003-12-01, MKD 2004-01-12, BRA 2004-01-27, SEN 2004-03-03",
      "MDA 2004-04-07, TUR 2004-05-04, ECU 2004-06-07, KHM 2004-07-16, JPN 2004-08-02, LUX 2004-08-04",
      "MDG 2004-09-22, SVN 2004-09-23, KOR 2004-09-24, BWA 2004-10-04, MNG 2004-10-06, DEU 2004-12-13",
      "MDV 2004-12-29, BEN 2005-01-31, LIE 2005-02-04, POL 2005-04-07, COL 2005-05-25, UKR 2005-07-11",
      "ISR 2005-07-18, SDN 2005-07-26, ARM 2005-09-30, TGO 2005-11-28, IND 2005-11-30, LVA 2005-12-19",
      "SVK 2006-07-07, AUS 2006-09-26, NPL 2007-01-03, CUB 2007-02-09, JOR 2007-05-23, BFA 2007-07-06",
      "VUT 2007-09-26, CHN 2008-02-20, BDI 2008-06-24, RUS 2008-09-24, SGP 2008-12-11, MUS 2009-02-12",
      "NLD 2009-09-24, ZAF 2009-09-24, BTN 2009-12-09, HUN 2010-02-24, CYP 2010-07-02, SYC 2010-08-10",
      "GAB 2010-09-21, MWI 2010-09-21, DJI 2011-04-27, SMR 2011-09-26, IDN 2012-09-24, NGA 2012-09-25",
      "CMR 2013-02-04, LCA 2014-01-15, EST 2014-02-12, ETH 2014-05-14, GNB 2014-09-24, DOM 2014-10-14",
      "GHA 2014-12-09",
    ],
    accession: [
      "RWA 2002-04-23, UGA 2002-05-06, CPV 2002-05-10, QAT 2002-07-25, TJK 2002-08-05, HND 2002-08-14",
      "DMA 2002-09-20, KGZ 2003-08-13, AFG 2003-09-24, SYR 2003-10-17, TLS 2004-08-02, KWT 2004-08-26",
      "OMN 2004-09-17, BHR 2004-09-21, MOZ 2004-10-19, LBY 2004-10-29, TZA 2004-11-11, BOL 2004-12-22",
      "ERI 2005-02-16, NIC 2005-03-17, TKM 2005-04-29, BLR 2006-01-25, THA 2006-02-27, LAO 2006-09-20",
      "EGY 2007-02-06, YEM 2007-03-02, AGO 2007-10-11, IRQ 2008-06-24, ALB 2008-12-09, UZB 2008-12-23",
      "DZA 2009-05-06, GEO 2010-08-03, GUY 2010-08-11, COG 2010-09-24, VCT 2011-03-29, SAU 2011-06-10",
      "GRD 2012-02-06, CIV 2012-03-12, NER 2012-03-13, MYS 2012-04-12, SWZ 2012-09-24, ZWE 2013-05-22",
      "PSE 2014-04-07",
    ],
    succession: ["MNE 2007-05-02"],
  },
  TABLE,
);

/** Protocol on Children in Armed Conflict: rules in our words, acts restated from the depositary’s table. */
export const PROTOCOL_ON_CHILDREN_IN_ARMED_CONFLICT: SeedTreatyInput = {
  slug: "protocol-on-children-in-armed-conflict",
  shortTitle: "Protocol on Children in Armed Conflict",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title:
        "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict",
      authentic: true,
    },
  ],
  identifiers: [{ scheme: "MTDSG", value: "IV-11-b" }],
  depositary: "Secretary-General of the United Nations",
  signedOn: "2000-05-25",
  signedAt: "New York",
  topics: ["human-rights", "humanitarian-law"],
  statusAsAt: "2015-03-14",
  sources: [TABLE],
  note: "Party list complete to 14 March 2015; no later act is recorded.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 10 },
      delay: { period: { amount: 3, unit: "month" } },
      clause: { article: "Art. 10(1)", text: "In force 3 months after the deposit of the tenth instrument." },
    },
    laterParty: {
      kind: "own-delay",
      delay: { period: { amount: 1, unit: "month" } },
      clause: { article: "Art. 10(2)", text: "For a later party, 1 months after its own deposit." },
    },
    exit: {
      kind: "unknown",
      clause: {
        article: "Art. 11",
        text: "Denunciation takes effect one year after receipt, later during an armed conflict; not computed here.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "2000-05-25", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "2000-05-25", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "2002-02-12",
      effectiveDate: "2002-02-12",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
