import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, V-5, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=V-5&chapter=5&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    accession: [
      "VAT 1967-06-08, CAF 1967-08-30, CMR 1967-09-19, GMB 1967-09-29, SEN 1967-10-03, SWE 1967-10-04",
      "DZA 1967-11-08, NOR 1967-11-28, ARG 1967-12-06, DNK 1968-01-29, ISL 1968-04-26, NGA 1968-05-02",
      "GIN 1968-05-16, CHE 1968-05-20, LIE 1968-05-20, ISR 1968-06-14, CYP 1968-07-09, TUR 1968-07-31",
      "GRC 1968-08-07, GBR 1968-09-04, TZA 1968-09-04, FIN 1968-10-10, TUN 1968-10-16, GHA 1968-10-30",
      "USA 1968-11-01, IRL 1968-11-06, NLD 1968-11-29, BWA 1969-01-06, SWZ 1969-01-28, ECU 1969-03-06",
      "BEL 1969-04-08, CAN 1969-06-04, ZMB 1969-09-24, DEU 1969-11-05, ETH 1969-11-10, TGO 1969-12-01",
      "NER 1970-02-02, CIV 1970-02-16, PRY 1970-04-01, BEN 1970-07-06, COG 1970-07-10, URY 1970-09-22",
      "FRA 1971-02-03, BDI 1971-03-15, MAR 1971-04-20, LUX 1971-04-22, MLT 1971-09-15, ITA 1972-01-26",
      "BRA 1972-04-07, CHL 1972-04-27, MLI 1973-02-02, NZL 1973-08-06, GAB 1973-08-28, AUT 1973-09-05",
      "AUS 1973-12-13, SDN 1974-05-23, COD 1975-01-13, GNB 1976-02-11, PRT 1976-07-13, IRN 1976-07-28",
      "UGA 1976-09-27, DOM 1978-01-04, STP 1978-02-01, CRI 1978-03-28, PAN 1978-08-02, ESP 1978-08-14",
      "SOM 1978-10-10, RWA 1980-01-03, YEM 1980-01-18, LBR 1980-02-27, COL 1980-03-04, NIC 1980-03-28",
      "SYC 1980-04-23, BFA 1980-06-18, JAM 1980-10-30, LSO 1981-05-14, EGY 1981-05-22, SLE 1981-05-22",
      "AGO 1981-06-23, PHL 1981-07-22, TCD 1981-08-19, ZWE 1981-08-25, KEN 1981-11-13, JPN 1982-01-01",
      "BOL 1982-02-09, CHN 1982-09-24, SLV 1983-04-28, PER 1983-09-15, GTM 1983-09-22, HTI 1984-09-25",
      "GNQ 1986-02-07, PNG 1986-07-17, VEN 1986-09-19, MRT 1987-05-05, CPV 1987-07-09, MWI 1987-12-10",
      "HUN 1989-03-14, MOZ 1989-05-01, BLZ 1990-06-27, ROU 1991-08-07, POL 1991-09-27, HND 1992-03-23",
      "ALB 1992-08-18, KHM 1992-10-15, KOR 1992-12-03, RUS 1993-02-02, AZE 1993-02-12, BGR 1993-05-12",
      "ARM 1993-07-06, BHS 1993-09-15, TJK 1993-12-07, DMA 1994-02-17, WSM 1994-11-29, NAM 1995-02-17",
      "SLB 1995-04-12, ATG 1995-09-07, ZAF 1996-01-12, KGZ 1996-10-08, EST 1997-04-10, LTU 1997-04-28",
      "LVA 1997-07-31, TKM 1998-03-02, KAZ 1999-01-15, GEO 1999-08-09, MEX 2000-06-07, TTO 2000-11-10",
      "BLR 2001-08-23, MDA 2002-01-31, UKR 2002-04-04, TLS 2003-05-07, VCT 2003-11-03, AFG 2005-08-30",
      "MCO 2010-06-16, NRU 2011-06-28",
    ],
    succession: [
      "FJI 1972-06-12, DJI 1977-08-09, SUR 1978-11-29, TUV 1986-03-07, SVN 1992-07-06, HRV 1992-10-12",
      "SVK 1993-02-04, CZE 1993-05-11, BIH 1993-09-01, MKD 1994-01-18, SRB 2001-03-12, MNE 2006-10-10",
    ],
  },
  TABLE,
);

/** Protocol relating to the Status of Refugees: rules in our words, acts restated from the depositary’s table. */
export const REFUGEE_PROTOCOL: SeedTreatyInput = {
  slug: "refugee-protocol",
  shortTitle: "Protocol relating to the Status of Refugees",
  form: "multilateral",
  titles: [{ language: "en", title: "Protocol relating to the Status of Refugees", authentic: true }],
  identifiers: [
    { scheme: "MTDSG", value: "V-5" },
    { scheme: "UNTS", value: "I-8791" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1967-01-31",
  signedAt: "New York",
  topics: ["refugees", "human-rights"],
  statusAsAt: "2015-03-14",
  sources: [TABLE],
  note: "Party list complete to 14 March 2015; no later act is recorded.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 6 },
      delay: {},
      clause: { article: "Art. VIII(1)", text: "In force on the deposit of the sixth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. VIII(2)", text: "For a later party, on its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      clause: {
        article: "Art. IX",
        text: "Withdrawal takes effect one year after the depositary receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "opened-for-signature", actDate: "1967-01-31", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "1967-10-04",
      effectiveDate: "1967-10-04",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
