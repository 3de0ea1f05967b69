import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, XXVII-2, status as at 10 July 2014",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVII-2&chapter=27&clang=_en",
  retrievedOn: "2014-07-10",
};
const ROSTER = readRoster(
  {
    signature: [
      "ARG 1985-03-22, BEL 1985-03-22, BLR 1985-03-22, CAN 1985-03-22, CHE 1985-03-22, CHL 1985-03-22",
      "DEU 1985-03-22, DNK 1985-03-22, EGY 1985-03-22, FIN 1985-03-22, FRA 1985-03-22, GRC 1985-03-22",
      "IO:EU 1985-03-22, ITA 1985-03-22, NLD 1985-03-22, NOR 1985-03-22, PER 1985-03-22, RUS 1985-03-22",
      "SWE 1985-03-22, UKR 1985-03-22, USA 1985-03-22, MEX 1985-04-01, LUX 1985-04-17, GBR 1985-05-20",
      "AUT 1985-09-16, BFA 1985-12-12, MAR 1986-02-07, NZL 1986-03-21",
    ],
    ratification: [
      "CAN 1986-06-04, USA 1986-08-27, NOR 1986-09-23, FIN 1986-09-26, SWE 1986-11-26, GBR 1987-05-15",
      "NZL 1987-06-02, AUT 1987-08-19, MEX 1987-09-14, CHE 1987-12-17, EGY 1988-05-09, ITA 1988-09-19",
      "DNK 1988-09-29, DEU 1988-09-30, BEL 1988-10-17, LUX 1988-10-17, GRC 1988-12-29, BFA 1989-03-30",
      "PER 1989-04-07, ARG 1990-01-18, CHL 1990-03-06, MAR 1995-12-28",
    ],
    acceptance: ["RUS 1986-06-18, UKR 1986-06-18, BLR 1986-06-20, NLD 1988-09-28"],
    approval: ["FRA 1987-12-04, IO:EU 1988-10-17"],
    accession: [
      "GTM 1987-09-11, AUS 1987-09-16, MDV 1988-04-26, HUN 1988-05-04, UGA 1988-06-24, ESP 1988-07-25",
      "GNQ 1988-08-17, VEN 1988-09-01, IRL 1988-09-15, MLT 1988-09-15, JPN 1988-09-30, PRT 1988-10-17",
      "NGA 1988-10-31, KEN 1988-11-09, SGP 1989-01-05, LIE 1989-02-08, PAN 1989-02-13, URY 1989-02-27",
      "TCD 1989-05-18, JOR 1989-05-31, THA 1989-07-07, GHA 1989-07-24, TTO 1989-08-28, ISL 1989-08-29",
      "MYS 1989-08-29, CMR 1989-08-30, CHN 1989-09-11, TUN 1989-09-25, FJI 1989-10-23, SYR 1989-12-12",
      "LKA 1989-12-15, ARE 1989-12-22, ZAF 1990-01-15, ZMB 1990-01-24, BRA 1990-03-19, ECU 1990-04-10",
      "BHR 1990-04-27, LBY 1990-07-11, POL 1990-07-13, COL 1990-07-16, GMB 1990-07-25, BRN 1990-07-26",
      "BGD 1990-08-02, IRN 1990-10-03, BGR 1990-11-20, MWI 1991-01-09, TGO 1991-02-25, IND 1991-03-18",
      "PHL 1991-07-17, CRI 1991-07-30, TUR 1991-09-20, BWA 1991-12-04, KOR 1992-02-27, CYP 1992-05-28",
      "GIN 1992-06-25, IDN 1992-06-26, ISR 1992-06-30, CUB 1992-07-14, KNA 1992-08-10, MUS 1992-08-18",
      "SLV 1992-10-02, NER 1992-10-09, BRB 1992-10-16, DZA 1992-10-20, PNG 1992-10-27, ZWE 1992-11-03",
      "SWZ 1992-11-10, KWT 1992-11-23, ATG 1992-12-03, PRY 1992-12-03, PAK 1992-12-18, WSM 1992-12-21",
      "SYC 1993-01-06, KIR 1993-01-07, ROU 1993-01-27, SDN 1993-01-29, SAU 1993-03-01, NIC 1993-03-05",
      "MHL 1993-03-11, MCO 1993-03-12, SEN 1993-03-19, CAF 1993-03-29, LBN 1993-03-30, DMA 1993-03-31",
      "GRD 1993-03-31, JAM 1993-03-31, BHS 1993-04-01, CIV 1993-04-05, TZA 1993-04-07, DOM 1993-05-18",
      "UZB 1993-05-18, SLB 1993-06-17, BEN 1993-07-01, TUV 1993-07-15, LCA 1993-07-28, GUY 1993-08-12",
      "NAM 1993-09-20, HND 1993-10-14, TKM 1993-11-18, MMR 1993-11-24, VNM 1994-01-26, GAB 1994-02-09",
      "LSO 1994-03-25, MRT 1994-05-26, NPL 1994-07-06, FSM 1994-08-03, MOZ 1994-09-09, BOL 1994-10-03",
      "ETH 1994-10-11, MLI 1994-10-28, COM 1994-10-31, COG 1994-11-16, VUT 1994-11-21, COD 1994-11-30",
      "LTU 1995-01-18, PRK 1995-01-24, LVA 1995-04-28, LBR 1996-01-15, QAT 1996-01-22, YEM 1996-02-21",
      "MNG 1996-03-07, GEO 1996-03-21, TJK 1996-05-06, AZE 1996-06-12, EST 1996-10-17, MDA 1996-10-24",
      "MDG 1996-11-07, VCT 1996-12-02, BDI 1997-01-06, BLZ 1997-06-06, SUR 1997-10-14, TON 1998-07-29",
      "LAO 1998-08-21, KAZ 1998-08-26, OMN 1999-06-30, DJI 1999-07-30, ARM 1999-10-01, ALB 1999-10-08",
      "HTI 2000-03-29, AGO 2000-05-17, KGZ 2000-05-31, PLW 2001-05-29, KHM 2001-06-27, CPV 2001-07-31",
      "SOM 2001-08-01, SLE 2001-08-29, RWA 2001-10-11, NRU 2001-11-12, STP 2001-11-19, GNB 2002-11-12",
      "COK 2003-12-22, NIU 2003-12-22, AFG 2004-06-17, BTN 2004-08-23, ERI 2005-03-10, VAT 2008-05-05",
      "IRQ 2008-06-25, AND 2009-01-26, SMR 2009-04-23, TLS 2009-09-16, SSD 2012-01-12",
    ],
    succession: [
      "SVN 1992-07-06, HRV 1992-09-21, SVK 1993-05-28, BIH 1993-09-01, CZE 1993-09-30, MKD 1994-03-10",
      "SRB 2001-03-12, MNE 2006-10-23",
    ],
  },
  TABLE,
);

/** Vienna Convention for the Protection of the Ozone Layer: rules in our words, acts restated from the depositary’s table. */
export const VIENNA_CONVENTION_OZONE_LAYER: SeedTreatyInput = {
  slug: "vienna-convention-ozone-layer",
  shortTitle: "Vienna Convention for the Protection of the Ozone Layer",
  form: "multilateral",
  titles: [{ language: "en", title: "Vienna Convention for the Protection of the Ozone Layer", authentic: true }],
  identifiers: [
    { scheme: "MTDSG", value: "XXVII-2" },
    { scheme: "UNTS", value: "I-26164" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1985-03-22",
  signedAt: "Vienna",
  topics: ["environment"],
  statusAsAt: "2014-07-10",
  sources: [TABLE],
  note: "Party list complete to 10 July 2014; no later act is recorded.",
  rules: {
    form: "multilateral",
    reio: ["IO:EU"],
    entryIntoForce: {
      trigger: { kind: "count", count: 20, excludeReio: true },
      delay: { period: { amount: 90, unit: "day" } },
      clause: { article: "Art. 17(1)", text: "In force 90 days after the deposit of the twentieth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 17(3)", text: "For a later party, 90 days after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      notBefore: { period: { amount: 4, unit: "year" }, from: "entry-into-force-for-participant" },
      clause: {
        article: "Art. 19",
        text: "Withdrawal takes effect one year after the depositary receives the notice; none before 4 years have passed since entry into force for the one who leaves.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "1985-03-22", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "1985-03-22", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "1988-09-22",
      effectiveDate: "1988-09-22",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
