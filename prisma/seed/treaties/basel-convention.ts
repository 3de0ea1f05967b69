import { endOfFormerState, OWN_KNOWLEDGE, readPutBack } from "../former-states.ts";
import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, XXVII-3, status as at 10 July 2014",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVII-3&chapter=27&clang=_en",
  retrievedOn: "2014-07-10",
};
const ROSTER = readRoster(
  {
    signature: [
      "AFG 1989-03-22, ARE 1989-03-22, BEL 1989-03-22, BHR 1989-03-22, BOL 1989-03-22, CAN 1989-03-22",
      "CHE 1989-03-22, COL 1989-03-22, CYP 1989-03-22, DNK 1989-03-22, ECU 1989-03-22, ESP 1989-03-22",
      "FIN 1989-03-22, FRA 1989-03-22, GRC 1989-03-22, GTM 1989-03-22, HTI 1989-03-22, HUN 1989-03-22",
      "IO:EU 1989-03-22, ISR 1989-03-22, ITA 1989-03-22, JOR 1989-03-22, KWT 1989-03-22, LBN 1989-03-22",
      "LIE 1989-03-22, LUX 1989-03-22, MEX 1989-03-22, NLD 1989-03-22, NOR 1989-03-22, PAN 1989-03-22",
      "PHL 1989-03-22, SAU 1989-03-22, SWE 1989-03-22, TUR 1989-03-22, URY 1989-03-22, VEN 1989-03-22",
      "PRT 1989-06-26, ARG 1989-06-28, GBR 1989-10-06, SYR 1989-10-11, DEU 1989-10-23, NZL 1989-12-18",
      "IRL 1990-01-19, CHL 1990-01-31, IND 1990-03-15, NGA 1990-03-15, AUT 1990-03-19, CHN 1990-03-22",
      "POL 1990-03-22, RUS 1990-03-22, SLV 1990-03-22, THA 1990-03-22, USA 1990-03-22",
    ],
    ratification: [
      "CHE 1990-01-31, SAU 1990-03-07, NOR 1990-07-02, MEX 1991-02-22, PAN 1991-02-22, NGA 1991-03-13",
      "ARG 1991-06-27, SWE 1991-08-02, SLV 1991-12-13, CHN 1991-12-17, URY 1991-12-20, SYR 1992-01-22",
      "LIE 1992-01-27, POL 1992-03-20, IND 1992-06-24, CHL 1992-08-11, CAN 1992-08-28, CYP 1992-09-17",
      "BHR 1992-10-15, ARE 1992-11-17, AUT 1993-01-12, ECU 1993-02-23, KWT 1993-10-11, PHL 1993-10-21",
      "BEL 1993-11-01, PRT 1994-01-26, ESP 1994-02-07, GBR 1994-02-07, IRL 1994-02-07, ITA 1994-02-07",
      "LUX 1994-02-07, TUR 1994-06-22, GRC 1994-08-04, ISR 1994-12-14, NZL 1994-12-20, LBN 1994-12-21",
      "RUS 1995-01-31, DEU 1995-04-21, GTM 1995-05-15, BOL 1996-11-15, COL 1996-12-31, THA 1997-11-24",
      "VEN 1998-03-03, AFG 2013-03-25",
    ],
    acceptance: ["FIN 1991-11-19, NLD 1993-04-16"],
    approval: ["JOR 1989-06-22, HUN 1990-05-21, FRA 1991-01-07, DNK 1994-02-06, IO:EU 1994-02-07"],
    accession: [
      "ROU 1991-02-27, AUS 1992-02-05, LVA 1992-04-14, MDV 1992-04-28, EST 1992-07-21, BHS 1992-08-12",
      "LKA 1992-08-28, MCO 1992-08-31, BRA 1992-10-01, SEN 1992-11-10, MUS 1992-11-24, IRN 1993-01-05",
      "EGY 1993-01-08, BGD 1993-04-01, ATG 1993-04-05, TZA 1993-04-07, SYC 1993-05-11, JPN 1993-09-17",
      "IDN 1993-09-20, SVN 1993-10-07, MYS 1993-10-08, PER 1993-11-23, LCA 1993-12-09, TTO 1994-02-18",
      "KOR 1994-02-28, MWI 1994-04-21, ZAF 1994-05-05, HRV 1994-05-09, PAK 1994-07-26, KNA 1994-09-07",
      "CUB 1994-10-03, COD 1994-10-06, COM 1994-10-31, ZMB 1994-11-15, CIV 1994-12-01, OMN 1995-02-08",
      "CRI 1995-03-07, VNM 1995-03-13, GIN 1995-04-26, NAM 1995-05-15, ISL 1995-06-28, QAT 1995-08-09",
      "BRB 1995-08-24, PNG 1995-09-01, FSM 1995-09-06, PRY 1995-09-28, TUN 1995-10-11, HND 1995-12-27",
      "MAR 1995-12-28, SGP 1996-01-02, UZB 1996-02-07, BGR 1996-02-16, YEM 1996-02-21, KGZ 1996-08-13",
      "MRT 1996-08-16, TKM 1996-09-25, NPL 1996-10-15, VCT 1996-12-02, BDI 1997-01-06, MOZ 1997-03-13",
      "MNG 1997-04-15, BLZ 1997-05-23, NIC 1997-06-03, MKD 1997-07-16, BEN 1997-12-04, GMB 1997-12-15",
      "DMA 1998-05-05, BWA 1998-05-20, NER 1998-06-17, MDA 1998-07-02, DZA 1998-09-15, UGA 1999-03-11",
      "LTU 1999-04-22, GEO 1999-05-20, MDG 1999-06-02, ALB 1999-06-29, CPV 1999-07-02, AND 1999-07-23",
      "ARM 1999-10-01, UKR 1999-10-08, BFA 1999-11-04, BLR 1999-12-10, ETH 2000-04-12, SRB 2000-04-18",
      "LSO 2000-05-31, KEN 2000-06-01, MLT 2000-06-19, DOM 2000-07-10, KIR 2000-09-07, MLI 2000-12-05",
      "CMR 2001-02-09, KHM 2001-03-02, BIH 2001-03-16, GUY 2001-04-04, AZE 2001-06-01, LBY 2001-07-12",
      "NRU 2001-11-12, WSM 2002-03-22, DJI 2002-05-31, BTN 2002-08-26, BRN 2002-12-16, JAM 2003-01-23",
      "MHL 2003-01-27, GNQ 2003-02-07, GHA 2003-05-30, KAZ 2003-06-03, RWA 2004-01-07, TCD 2004-03-10",
      "COK 2004-06-29, TGO 2004-07-02, LBR 2004-09-22, GNB 2005-02-09, ERI 2005-03-10, SWZ 2005-08-08",
      "SDN 2006-01-09, CAF 2006-02-24, COG 2007-04-20, GAB 2008-06-06, PRK 2008-07-10, TON 2010-03-26",
      "SOM 2010-07-26, LAO 2010-09-21, IRQ 2011-05-02, PLW 2011-09-08, SUR 2011-09-20, ZWE 2012-03-01",
      "STP 2013-11-12",
    ],
    succession: ["SVK 1993-05-28, CZE 1993-09-30, MNE 2006-10-23"],
  },
  TABLE,
);
const PUT_BACK = readPutBack({
  accession: ["CSHH 1991-07-24"],
});

/** Basel Convention on Hazardous Wastes: rules in our words, acts restated from the depositary’s table. */
export const BASEL_CONVENTION: SeedTreatyInput = {
  slug: "basel-convention",
  shortTitle: "Basel Convention on Hazardous Wastes",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title: "Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal",
      authentic: true,
    },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "XXVII-3" },
    { scheme: "UNTS", value: "I-28911" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1989-03-22",
  signedAt: "Basel",
  topics: ["environment"],
  statusAsAt: "2014-07-10",
  sources: [TABLE, OWN_KNOWLEDGE],
  note: "Party list complete to 10 July 2014; no later act is recorded. Acts of former States that the present table no longer prints were put back from general knowledge and are marked so.",
  rules: {
    form: "multilateral",
    reio: ["IO:EU"],
    entryIntoForce: {
      trigger: { kind: "count", count: 20, excludeReio: true },
      delay: { period: { amount: 90, unit: "day" } },
      clause: { article: "Art. 25(1)", text: "In force 90 days after the deposit of the twentieth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 25(2)", text: "For a later party, 90 days after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      notBefore: { period: { amount: 3, unit: "year" }, from: "entry-into-force-for-participant" },
      clause: {
        article: "Art. 27",
        text: "Withdrawal takes effect one year after the depositary receives the notice; none before 3 years have passed since entry into force for the one who leaves.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "1989-03-22", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "1989-03-22", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "1992-05-05",
      effectiveDate: "1992-05-05",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
    ...PUT_BACK,
    endOfFormerState("CSHH"),
  ],
};
