import { endOfFormerState, OWN_KNOWLEDGE, readPutBack } from "../former-states.ts";
import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-3, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-3&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "CRI 1966-12-19, HND 1966-12-19, ISR 1966-12-19, JAM 1966-12-19, PHL 1966-12-19, COL 1966-12-21",
      "CYP 1967-01-09, ITA 1967-01-18, URY 1967-02-21, GIN 1967-02-28, POL 1967-03-02, LBR 1967-04-18",
      "EGY 1967-08-04, SLV 1967-09-21, ECU 1967-09-29, SWE 1967-09-29, FIN 1967-10-11, ARG 1968-02-19",
      "RUS 1968-03-18, BLR 1968-03-19, DNK 1968-03-20, NOR 1968-03-20, UKR 1968-03-20, IRN 1968-04-04",
      "TUN 1968-04-30, MNG 1968-06-05, ROU 1968-06-27, GUY 1968-08-22, GBR 1968-09-16, BGR 1968-10-08",
      "DEU 1968-10-09, MLT 1968-10-22, NZL 1968-11-12, BEL 1968-12-10, DZA 1968-12-10, ISL 1968-12-30",
      "IRQ 1969-02-18, HUN 1969-03-25, VEN 1969-06-24, NLD 1969-06-25, CHL 1969-09-16, MDG 1970-04-14",
      "SEN 1970-07-06, JOR 1972-06-30, AUS 1972-12-18, IRL 1973-10-01, AUT 1973-12-10, LUX 1974-11-26",
      "PAN 1976-07-27, ESP 1976-09-28, PRT 1976-10-07, MAR 1977-01-19, PER 1977-08-11, USA 1977-10-05",
      "JPN 1978-05-30, KHM 1980-10-17, ZAF 1994-10-03, STP 1995-10-31, MCO 1997-06-26, CHN 1997-10-27",
      "TUR 2000-08-15, BLZ 2000-09-06, GHA 2000-09-07, LAO 2000-12-07, KAZ 2003-12-02, PAK 2004-11-03",
      "CUB 2008-02-28, COM 2008-09-25, BHS 2008-12-04, PLW 2011-09-20",
    ],
    ratification: [
      "CRI 1968-11-29, ECU 1969-03-06, TUN 1969-03-18, CYP 1969-04-02, COL 1969-10-29, URY 1970-04-01",
      "BGR 1970-09-21, IRQ 1971-01-25, MDG 1971-09-22, SWE 1971-12-06, DNK 1972-01-06, CHL 1972-02-10",
      "NOR 1972-09-13, RUS 1973-10-16, BLR 1973-11-12, UKR 1973-11-12, DEU 1973-12-17, HUN 1974-01-17",
      "PHL 1974-06-07, MNG 1974-11-18, ROU 1974-12-09, JOR 1975-05-28, IRN 1975-06-24, FIN 1975-08-19",
      "JAM 1975-10-03, AUS 1975-12-10, GBR 1976-05-20, GUY 1977-02-15, PAN 1977-03-08, POL 1977-03-18",
      "ESP 1977-04-27, GIN 1978-01-24, SEN 1978-02-13, PER 1978-04-28, VEN 1978-05-10, PRT 1978-07-31",
      "AUT 1978-09-10, ITA 1978-09-15, NLD 1978-12-11, NZL 1978-12-28, MAR 1979-05-03, JPN 1979-06-21",
      "ISL 1979-08-22, SLV 1979-11-30, HND 1981-02-17, EGY 1982-01-14, BEL 1983-04-21, LUX 1983-08-18",
      "ARG 1986-08-08, DZA 1989-09-12, IRL 1989-12-08, MLT 1990-09-13, ISR 1991-10-03, MCO 1997-08-28",
      "GHA 2000-09-07, CHN 2001-03-27, TUR 2003-09-23, LBR 2004-09-22, KAZ 2006-01-24, LAO 2007-02-13",
      "PAK 2008-04-17, BHS 2008-12-23, ZAF 2015-01-12, BLZ 2015-03-09",
    ],
    accession: [
      "SYR 1969-04-21, LBY 1970-05-15, KEN 1972-05-01, LBN 1972-11-03, BRB 1973-01-05, MUS 1973-12-12",
      "MLI 1974-07-16, RWA 1975-04-16, CAN 1976-05-19, TZA 1976-06-11, COD 1976-11-01, SUR 1976-12-28",
      "DOM 1978-01-04, TTO 1978-12-08, GMB 1978-12-29, IND 1979-04-10, NIC 1980-03-12, LKA 1980-06-11",
      "FRA 1980-11-04, MEX 1981-03-23, CAF 1981-05-08, PRK 1981-09-14, VCT 1981-11-09, BOL 1982-08-12",
      "VNM 1982-09-24, GAB 1983-01-21, AFG 1983-01-24, COG 1983-10-05, ZMB 1984-04-10, TGO 1984-05-24",
      "CMR 1984-06-27, GRC 1985-05-16, SMR 1985-10-18, NER 1986-03-07, SDN 1986-03-18, UGA 1987-01-21",
      "YEM 1987-02-09, GNQ 1987-09-25, GTM 1988-05-19, SOM 1990-01-24, KOR 1990-04-10, BDI 1990-05-09",
      "ZWE 1991-05-13, NPL 1991-05-14, GRD 1991-09-06, ALB 1991-10-04, EST 1991-10-21, LTU 1991-11-20",
      "AGO 1992-01-10, BRA 1992-01-24, BEN 1992-03-12, CIV 1992-03-26, LVA 1992-04-14, SYC 1992-05-05",
      "KHM 1992-05-26, PRY 1992-06-10, CHE 1992-06-18, GNB 1992-07-02, AZE 1992-08-13, LSO 1992-09-09",
      "MDA 1993-01-26, ETH 1993-06-11, DMA 1993-06-17, NGA 1993-07-29, CPV 1993-08-06, ARM 1993-09-13",
      "MWI 1993-12-22, GEO 1994-05-03, KGZ 1994-10-07, NAM 1994-11-28, TCD 1995-06-09, UZB 1995-09-28",
      "KWT 1996-05-21, SLE 1996-08-23, TKM 1997-05-01, BGD 1998-10-05, LIE 1998-12-10, BFA 1999-01-04",
      "TJK 1999-01-04, THA 1999-09-05, ERI 2001-04-17, DJI 2002-11-05, TLS 2003-04-16, SWZ 2004-03-26",
      "MRT 2004-11-17, IDN 2006-02-23, MDV 2006-09-19, BHR 2007-09-27, PNG 2008-07-21, HTI 2013-10-08",
      "PSE 2014-04-02",
    ],
    succession: [
      "SLB 1982-03-17, SVN 1992-07-06, HRV 1992-10-12, CZE 1993-02-22, SVK 1993-05-28, BIH 1993-09-01",
      "MKD 1994-01-18, SRB 2001-03-12, MNE 2006-10-23",
    ],
  },
  TABLE,
);
const PUT_BACK = readPutBack({
  signature: ["YUCS 1967-08-08, CSHH 1968-10-07, DDDE 1973-03-27"],
  ratification: ["YUCS 1971-06-02, DDDE 1973-11-08, CSHH 1975-12-23"],
});

/** International Covenant on Economic, Social and Cultural Rights: rules in our words, acts restated from the depositary’s table. */
export const ICESCR: SeedTreatyInput = {
  slug: "icescr",
  shortTitle: "International Covenant on Economic, Social and Cultural Rights",
  form: "multilateral",
  titles: [
    { language: "en", title: "International Covenant on Economic, Social and Cultural Rights", authentic: true },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "IV-3" },
    { scheme: "UNTS", value: "I-14531" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1966-12-19",
  signedAt: "New York",
  topics: ["human-rights"],
  statusAsAt: "2015-03-14",
  sources: [TABLE, OWN_KNOWLEDGE],
  note: "Party list complete to 14 March 2015; no later act is recorded. Acts of former States that the present table no longer prints were put back from general knowledge and are marked so.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 35 },
      delay: { period: { amount: 3, unit: "month" } },
      clause: { article: "Art. 27(1)", text: "In force 3 months after the deposit of the thirty-fifth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 27(2)", text: "For a later party, 3 months after its own deposit." },
    },
    exit: { kind: "none", clause: { article: null, text: "There is no clause on denunciation." } },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "1966-12-16", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "1966-12-19", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "1976-01-03",
      effectiveDate: "1976-01-03",
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
