import { endOfFormerState, OWN_KNOWLEDGE, readPutBack } from "../former-states.ts";
import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-8, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-8&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "CUB 1980-03-06, SWE 1980-03-07, PRT 1980-04-24, RWA 1980-05-01, POL 1980-05-29, BOL 1980-05-30",
      "HUN 1980-06-06, HND 1980-06-11, PAN 1980-06-26, ETH 1980-07-08, PHL 1980-07-15, EGY 1980-07-16",
      "ARG 1980-07-17, AUS 1980-07-17, AUT 1980-07-17, BDI 1980-07-17, BEL 1980-07-17, BGR 1980-07-17",
      "BLR 1980-07-17, BTN 1980-07-17, CAN 1980-07-17, CHL 1980-07-17, CHN 1980-07-17, CIV 1980-07-17",
      "COD 1980-07-17, COL 1980-07-17, CRI 1980-07-17, DEU 1980-07-17, DNK 1980-07-17, DOM 1980-07-17",
      "ECU 1980-07-17, ESP 1980-07-17, FIN 1980-07-17, FRA 1980-07-17, GAB 1980-07-17, GHA 1980-07-17",
      "GIN 1980-07-17, GNB 1980-07-17, GRD 1980-07-17, GUY 1980-07-17, HTI 1980-07-17, ISR 1980-07-17",
      "ITA 1980-07-17, JAM 1980-07-17, JPN 1980-07-17, LAO 1980-07-17, LKA 1980-07-17, LSO 1980-07-17",
      "LUX 1980-07-17, MDG 1980-07-17, MEX 1980-07-17, MNG 1980-07-17, NIC 1980-07-17, NLD 1980-07-17",
      "NOR 1980-07-17, NZL 1980-07-17, RUS 1980-07-17, TZA 1980-07-17, UKR 1980-07-17, USA 1980-07-17",
      "VEN 1980-07-17, ZMB 1980-07-17, BRB 1980-07-24, ISL 1980-07-24, TUN 1980-07-24, COG 1980-07-29",
      "GMB 1980-07-29, IDN 1980-07-29, SEN 1980-07-29, VNM 1980-07-29, IND 1980-07-30, UGA 1980-07-30",
      "AFG 1980-08-14, ROU 1980-09-04, DMA 1980-09-15, KHM 1980-10-17, SLV 1980-11-14, JOR 1980-12-03",
      "URY 1981-03-30, BRA 1981-03-31, GTM 1981-06-08, GBR 1981-07-22, PER 1981-07-23, BEN 1981-11-11",
      "GRC 1982-03-02, KOR 1983-05-25, CMR 1983-06-06, NGA 1984-04-23, MLI 1985-02-05, TTO 1985-06-27",
      "CHE 1987-01-23, SLE 1988-09-21, BLZ 1990-03-07, NPL 1991-02-05, ZAF 1993-01-29, STP 1995-10-31",
      "SAU 2000-09-07, SMR 2003-09-26, PLW 2011-09-20",
    ],
    ratification: [
      "SWE 1980-07-02, CUB 1980-07-17, GUY 1980-07-17, POL 1980-07-30, PRT 1980-07-30, DMA 1980-09-15",
      "BRB 1980-10-16, CHN 1980-11-04, HUN 1980-12-22, RUS 1981-01-23, BLR 1981-02-04, RWA 1981-03-02",
      "UKR 1981-03-12, MEX 1981-03-23, NOR 1981-05-21, HTI 1981-07-20, MNG 1981-07-20, PHL 1981-08-05",
      "LAO 1981-08-14, SLV 1981-08-19, BTN 1981-08-31, ETH 1981-09-10, EGY 1981-09-18, LKA 1981-10-05",
      "URY 1981-10-09, NIC 1981-10-27, PAN 1981-10-29, ECU 1981-11-09, CAN 1981-12-10, ROU 1982-01-07",
      "COL 1982-01-19, BGR 1982-02-08, VNM 1982-02-17, AUT 1982-03-31, COG 1982-07-26, GIN 1982-08-09",
      "GTM 1982-08-12, DOM 1982-09-02, PER 1982-09-13, GAB 1983-01-21, HND 1983-03-03, DNK 1983-04-21",
      "VEN 1983-05-02, GRC 1983-06-07, AUS 1983-07-28, FRA 1983-12-14, ESP 1984-01-05, BRA 1984-02-01",
      "IDN 1984-09-13, JAM 1984-10-19, KOR 1984-12-27, NZL 1985-01-10, SEN 1985-02-05, ITA 1985-06-10",
      "NGA 1985-06-13, ISL 1985-06-18, ZMB 1985-06-21, JPN 1985-06-25, BEL 1985-07-10, DEU 1985-07-10",
      "ARG 1985-07-15, UGA 1985-07-22, TZA 1985-08-20, GNB 1985-08-23, MLI 1985-09-10, TUN 1985-09-20",
      "GHA 1986-01-02, CRI 1986-04-04, GBR 1986-04-07, FIN 1986-09-04, COD 1986-10-17, SLE 1988-11-11",
      "LUX 1989-02-02, MDG 1989-03-17, CHL 1989-12-07, TTO 1990-01-12, BLZ 1990-05-16, BOL 1990-06-08",
      "GRD 1990-08-30, NPL 1991-04-22, NLD 1991-07-23, ISR 1991-10-03, BDI 1992-01-08, BEN 1992-03-12",
      "JOR 1992-07-01, GMB 1993-04-16, IND 1993-07-09, CMR 1994-08-23, LSO 1995-08-22, ZAF 1995-12-15",
      "CIV 1995-12-18, CHE 1997-03-27, SAU 2000-09-07, AFG 2003-03-05, STP 2003-06-03, SMR 2003-12-10",
    ],
    accession: [
      "CPV 1980-12-05, VCT 1981-08-04, LCA 1982-10-08, TGO 1983-09-26, KEN 1984-03-09, YEM 1984-05-30",
      "MUS 1984-07-09, LBR 1984-07-17, GNQ 1984-10-23, BGD 1984-11-06, KNA 1985-04-25, CYP 1985-07-23",
      "THA 1985-08-09, TUR 1985-12-20, IRL 1985-12-23, IRQ 1986-08-13, AGO 1986-09-17, MWI 1987-03-12",
      "PRY 1987-04-06, BFA 1987-10-14, LBY 1989-05-16, ATG 1989-08-01, MLT 1991-03-08, ZWE 1991-05-13",
      "CAF 1991-06-21, EST 1991-10-21, LVA 1992-04-14, SYC 1992-05-05, WSM 1992-09-25, KHM 1992-10-15",
      "NAM 1992-11-23, SUR 1993-03-01, MAR 1993-06-21, MDV 1993-07-01, ARM 1993-09-13, BHS 1993-10-06",
      "TJK 1993-10-26, LTU 1994-01-18, ALB 1994-05-11, MDA 1994-07-01, KWT 1994-09-02, GEO 1994-10-26",
      "COM 1994-10-31, PNG 1995-01-12, TCD 1995-06-09, MYS 1995-07-05, AZE 1995-07-10, UZB 1995-07-19",
      "FJI 1995-08-28, ERI 1995-09-05, VUT 1995-09-08, SGP 1995-10-05, LIE 1995-12-22, PAK 1996-03-12",
      "DZA 1996-05-22, BWA 1996-08-13, AND 1997-01-15, KGZ 1997-02-10, LBN 1997-04-16, MOZ 1997-04-21",
      "TKM 1997-05-01, MMR 1997-07-22, KAZ 1998-08-26, DJI 1998-12-02, TUV 1999-10-06, NER 1999-10-08",
      "PRK 2001-02-27, MRT 2001-05-10, SLB 2002-05-06, BHR 2002-06-18, SYR 2003-03-28, TLS 2003-04-16",
      "KIR 2004-03-17, SWZ 2004-03-26, FSM 2004-09-01, ARE 2004-10-06, MCO 2005-03-18, OMN 2006-02-07",
      "MHL 2006-03-02, BRN 2006-05-24, COK 2006-08-11, QAT 2009-04-29, NRU 2011-06-23, PSE 2014-04-02",
    ],
    succession: [
      "SVN 1992-07-06, HRV 1992-09-09, CZE 1993-02-22, SVK 1993-05-28, BIH 1993-09-01, MKD 1994-01-18",
      "SRB 2001-03-12, MNE 2006-10-23",
    ],
  },
  TABLE,
);
const PUT_BACK = readPutBack({
  signature: ["DDDE 1980-06-25, CSHH 1980-07-17, YUCS 1980-07-17"],
  ratification: ["DDDE 1980-07-09, CSHH 1982-02-16, YUCS 1982-02-26"],
});

/** Convention on Discrimination against Women: rules in our words, acts restated from the depositary’s table. */
export const CONVENTION_ON_DISCRIMINATION_AGAINST_WOMEN: SeedTreatyInput = {
  slug: "convention-on-discrimination-against-women",
  shortTitle: "Convention on Discrimination against Women",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title: "Convention on the Elimination of All Forms of Discrimination against Women",
      authentic: true,
    },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "IV-8" },
    { scheme: "UNTS", value: "I-20378" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1980-03-01",
  signedAt: "New York",
  topics: ["human-rights"],
  statusAsAt: "2015-03-14",
  sources: [TABLE, OWN_KNOWLEDGE],
  note: "Party list complete to 14 March 2015; no later act is recorded. Acts of former States that the present table no longer prints were put back from general knowledge and are marked so.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 20 },
      delay: { period: { amount: 30, unit: "day" } },
      clause: { article: "Art. 27(1)", text: "In force 30 days after the deposit of the twentieth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 27(2)", text: "For a later party, 30 days after its own deposit." },
    },
    exit: { kind: "none", clause: { article: null, text: "There is no clause on denunciation." } },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "1979-12-18", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "1980-03-01", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "1981-09-03",
      effectiveDate: "1981-09-03",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
    ...PUT_BACK,
    endOfFormerState("CSHH"),
    endOfFormerState("DDDE"),
    endOfFormerState("YUCS"),
  ],
};
