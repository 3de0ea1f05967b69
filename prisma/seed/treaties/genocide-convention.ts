import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-1, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-1&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "AUS 1948-12-11, BOL 1948-12-11, BRA 1948-12-11, CHL 1948-12-11, DOM 1948-12-11, ECU 1948-12-11",
      "ETH 1948-12-11, FRA 1948-12-11, HTI 1948-12-11, LBR 1948-12-11, NOR 1948-12-11, PAK 1948-12-11",
      "PAN 1948-12-11, PER 1948-12-11, PHL 1948-12-11, PRY 1948-12-11, URY 1948-12-11, USA 1948-12-11",
      "EGY 1948-12-12, MEX 1948-12-14, HND 1949-04-22, SLV 1949-04-27, ISL 1949-05-14, GTM 1949-06-22",
      "CHN 1949-07-20, COL 1949-08-12, ISR 1949-08-17, DNK 1949-09-28, NZL 1949-11-25, CAN 1949-11-28",
      "IND 1949-11-29, IRN 1949-12-08, BEL 1949-12-12, BLR 1949-12-16, RUS 1949-12-16, UKR 1949-12-16",
      "CUB 1949-12-28, GRC 1949-12-29, LBN 1949-12-30, MMR 1949-12-30, SWE 1949-12-30",
    ],
    ratification: [
      "ETH 1949-07-01, AUS 1949-07-08, NOR 1949-07-22, ISL 1949-08-29, ECU 1949-12-21, PAN 1950-01-11",
      "GTM 1950-01-13, ISR 1950-03-09, LBR 1950-06-09, PHL 1950-07-07, SLV 1950-09-28, FRA 1950-10-14",
      "HTI 1950-10-14, DNK 1951-06-15, BEL 1951-09-05, EGY 1952-02-08, HND 1952-03-05, BRA 1952-04-15",
      "SWE 1952-05-27, MEX 1952-07-22, CAN 1952-09-03, CUB 1953-03-04, CHL 1953-06-03, LBN 1953-12-17",
      "RUS 1954-05-03, BLR 1954-08-11, UKR 1954-11-15, GRC 1954-12-08, MMR 1956-03-14, IRN 1956-08-14",
      "PAK 1957-10-12, IND 1959-08-27, COL 1959-10-27, PER 1960-02-24, URY 1967-07-11, NZL 1978-12-28",
      "CHN 1983-04-18, USA 1988-11-25, PRY 2001-10-03, BOL 2005-06-14",
    ],
    accession: [
      "MCO 1950-03-30, JOR 1950-04-03, SAU 1950-07-13, BGR 1950-07-21, TUR 1950-07-31, LKA 1950-10-12",
      "CRI 1950-10-14, KHM 1950-10-14, KOR 1950-10-14, ROU 1950-11-02, POL 1950-11-14, LAO 1950-12-08",
      "HUN 1952-01-07, NIC 1952-01-29, ITA 1952-06-04, DEU 1954-11-24, ALB 1955-05-12, SYR 1955-06-25",
      "AFG 1956-03-22, ARG 1956-06-05, TUN 1956-11-29, MAR 1958-01-24, AUT 1958-03-19, GHA 1958-12-24",
      "IRQ 1959-01-20, FIN 1959-12-18, VEN 1960-07-12, DZA 1963-10-31, BFA 1965-09-14, NLD 1966-06-20",
      "MNG 1967-01-05, ESP 1968-09-13, JAM 1968-09-23, NPL 1969-01-17, GBR 1970-01-30, TON 1972-02-16",
      "MLI 1974-07-16, LSO 1974-11-29, RWA 1975-04-16, IRL 1976-06-22, GMB 1978-12-29, BRB 1980-01-14",
      "VNM 1981-06-09, LUX 1981-10-07, VCT 1981-11-09, PNG 1982-01-27, CYP 1982-03-29, GAB 1983-01-21",
      "MOZ 1983-04-18, SEN 1983-08-04, TZA 1984-04-05, MDV 1984-04-24, TGO 1984-05-24, YEM 1987-02-09",
      "PRK 1989-01-31, LBY 1989-05-16, BHR 1990-03-27, ZWE 1991-05-13, EST 1991-10-21, LVA 1992-04-14",
      "SYC 1992-05-05, MDA 1993-01-26, ARM 1993-06-23, GEO 1993-10-11, LIE 1994-03-24, NAM 1994-11-28",
      "MYS 1994-12-20, KWT 1995-03-07, SGP 1995-08-18, UGA 1995-11-14, CIV 1995-12-18, LTU 1996-02-01",
      "AZE 1996-08-16, BDI 1997-01-06, KGZ 1997-09-05, BLZ 1998-03-10, KAZ 1998-08-26, BGD 1998-10-05",
      "ZAF 1998-12-10, PRT 1999-02-09, UZB 1999-09-09, CHE 2000-09-07, GIN 2000-09-07, SRB 2001-03-12",
      "TTO 2002-12-13, SDN 2003-10-13, COM 2004-09-27, ARE 2005-11-11, AND 2006-09-22, NGA 2009-07-27",
      "CPV 2011-10-10, GNB 2013-09-24, SMR 2013-11-08, PSE 2014-04-02, MLT 2014-06-06",
    ],
    succession: [
      "COD 1962-05-31, FJI 1973-01-11, BHS 1975-08-05, ATG 1988-10-25, SVN 1992-07-06, HRV 1992-10-12",
      "BIH 1992-12-29, CZE 1993-02-22, SVK 1993-05-28, MKD 1994-01-18, MNE 2006-10-23",
    ],
  },
  TABLE,
);

/** Genocide Convention: rules in our words, acts restated from the depositary’s table. */
export const GENOCIDE_CONVENTION: SeedTreatyInput = {
  slug: "genocide-convention",
  shortTitle: "Genocide Convention",
  form: "multilateral",
  titles: [
    { language: "en", title: "Convention on the Prevention and Punishment of the Crime of Genocide", authentic: true },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "IV-1" },
    { scheme: "UNTS", value: "I-1021" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1948-12-09",
  signedAt: "Paris",
  topics: ["human-rights", "criminal-justice"],
  statusAsAt: "2015-03-14",
  sources: [TABLE],
  note: "Party list complete to 14 March 2015; no later act is recorded.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 20 },
      delay: { period: { amount: 90, unit: "day" } },
      clause: { article: "Art. XIII", text: "In force 90 days after the deposit of the twentieth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. XIII", text: "For a later party, 90 days after its own deposit." },
    },
    exit: {
      kind: "unknown",
      clause: {
        article: "Art. XIV",
        text: "In force for ten years and then for periods of five; denunciation at least six months before a period ends. Not computed here.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "1948-12-09", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "1948-12-09", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "1951-01-12",
      effectiveDate: "1951-01-12",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
