import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, V-2, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=V-2&chapter=5&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "AUT 1951-07-28, BEL 1951-07-28, CHE 1951-07-28, COL 1951-07-28, DNK 1951-07-28, GBR 1951-07-28",
      "LIE 1951-07-28, LUX 1951-07-28, NLD 1951-07-28, NOR 1951-07-28, SWE 1951-07-28, ISR 1951-08-01",
      "TUR 1951-08-24, DEU 1951-11-19, GRC 1952-04-10, VAT 1952-05-21, BRA 1952-07-15, ITA 1952-07-23",
      "FRA 1952-09-11",
    ],
    ratification: [
      "DNK 1952-12-04, NOR 1953-03-23, BEL 1953-07-22, LUX 1953-07-23, DEU 1953-12-01, GBR 1954-03-11",
      "FRA 1954-06-23, ISR 1954-10-01, SWE 1954-10-26, AUT 1954-11-01, ITA 1954-11-15, CHE 1955-01-21",
      "VAT 1956-03-15, NLD 1956-05-03, LIE 1957-03-08, GRC 1960-04-05, BRA 1960-11-16, COL 1961-10-10",
      "TUR 1962-03-30",
    ],
    accession: [
      "AUS 1954-01-22, MCO 1954-05-18, ECU 1955-08-17, ISL 1955-11-30, IRL 1956-11-29, NZL 1960-06-30",
      "PRT 1960-12-22, ARG 1961-11-15, GHA 1963-03-18, BDI 1963-07-19, GAB 1964-04-27, TZA 1964-05-12",
      "LBR 1964-10-15, PER 1964-12-21, COD 1965-07-19, KEN 1966-05-16, NGA 1967-10-23, MDG 1967-12-18",
      "FIN 1968-10-10, BWA 1969-01-06, CAN 1969-06-04, ETH 1969-11-10, PRY 1970-04-01, URY 1970-09-22",
      "MLT 1971-06-17, CHL 1972-01-28, SDN 1974-02-22, GNB 1976-02-11, IRN 1976-07-28, UGA 1976-09-27",
      "DOM 1978-01-04, STP 1978-02-01, CRI 1978-03-28, PAN 1978-08-02, ESP 1978-08-14, SOM 1978-10-10",
      "RWA 1980-01-03, YEM 1980-01-18, NIC 1980-03-28, SYC 1980-04-23, BFA 1980-06-18, LSO 1981-05-14",
      "EGY 1981-05-22, SLE 1981-05-22, AGO 1981-06-23, PHL 1981-07-22, TCD 1981-08-19, ZWE 1981-08-25",
      "JPN 1981-10-03, BOL 1982-02-09, CHN 1982-09-24, SLV 1983-04-28, GTM 1983-09-22, MOZ 1983-12-16",
      "HTI 1984-09-25, GNQ 1986-02-07, PNG 1986-07-17, MRT 1987-05-05, MWI 1987-12-10, WSM 1988-09-21",
      "HUN 1989-03-14, BLZ 1990-06-27, ROU 1991-08-07, POL 1991-09-27, HND 1992-03-23, ALB 1992-08-18",
      "KHM 1992-10-15, KOR 1992-12-03, RUS 1993-02-02, AZE 1993-02-12, BGR 1993-05-12, ARM 1993-07-06",
      "BHS 1993-09-15, VCT 1993-11-03, TJK 1993-12-07, DMA 1994-02-17, NAM 1995-02-17, SLB 1995-02-28",
      "ATG 1995-09-07, ZAF 1996-01-12, KGZ 1996-10-08, EST 1997-04-10, LTU 1997-04-28, LVA 1997-07-31",
      "TKM 1998-03-02, KAZ 1999-01-15, GEO 1999-08-09, SWZ 2000-02-14, MEX 2000-06-07, TTO 2000-11-10",
      "BLR 2001-08-23, MDA 2002-01-31, KNA 2002-02-01, UKR 2002-06-10, TLS 2003-05-07, AFG 2005-08-30",
      "NRU 2011-06-28",
    ],
    succession: [
      "MAR 1956-11-07, TUN 1957-10-24, NER 1961-08-25, CMR 1961-10-23, CIV 1961-12-08, TGO 1962-02-27",
      "BEN 1962-04-04, CAF 1962-09-04, COG 1962-10-15, DZA 1963-02-21, SEN 1963-05-02, CYP 1963-05-16",
      "JAM 1964-07-30, GIN 1965-12-28, GMB 1966-09-07, ZMB 1969-09-24, FJI 1972-06-12, MLI 1973-02-02",
      "DJI 1977-08-09, SUR 1978-11-29, TUV 1986-03-07, SVN 1992-07-06, HRV 1992-10-12, SVK 1993-02-04",
      "CZE 1993-05-11, BIH 1993-09-01, MKD 1994-01-18, SRB 2001-03-12, MNE 2006-10-10",
    ],
  },
  TABLE,
);

/** Convention relating to the Status of Refugees: rules in our words, acts restated from the depositary’s table. */
export const REFUGEE_CONVENTION: SeedTreatyInput = {
  slug: "refugee-convention",
  shortTitle: "Convention relating to the Status of Refugees",
  form: "multilateral",
  titles: [{ language: "en", title: "Convention relating to the Status of Refugees", authentic: true }],
  identifiers: [
    { scheme: "MTDSG", value: "V-2" },
    { scheme: "UNTS", value: "I-2545" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1951-07-28",
  signedAt: "Geneva",
  topics: ["refugees", "human-rights"],
  statusAsAt: "2015-03-14",
  sources: [TABLE],
  note: "Party list complete to 14 March 2015; no later act is recorded.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 6 },
      delay: { period: { amount: 90, unit: "day" } },
      clause: { article: "Art. 43(1)", text: "In force 90 days after the deposit of the sixth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 43(2)", text: "For a later party, 90 days after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      clause: {
        article: "Art. 44",
        text: "Withdrawal takes effect one year after the depositary receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "1951-07-28", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "1951-07-28", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "1954-04-22",
      effectiveDate: "1954-04-22",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
