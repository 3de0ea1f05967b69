import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, XXIII-1, status as at 10 July 2014",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXIII-1&chapter=23&clang=_en",
  retrievedOn: "2014-07-10",
};
const KNOWN: SeedReferenceInput = {
  citation: "General knowledge of the compilers; not read again in a depositary record",
};
const ROSTER = readRoster(
  {
    signature: [
      "AFG 1969-05-23, ARG 1969-05-23, BOL 1969-05-23, BRA 1969-05-23, BRB 1969-05-23, CHL 1969-05-23",
      "COG 1969-05-23, COL 1969-05-23, CRI 1969-05-23, ECU 1969-05-23, FIN 1969-05-23, GHA 1969-05-23",
      "GTM 1969-05-23, GUY 1969-05-23, HND 1969-05-23, IRN 1969-05-23, JAM 1969-05-23, KEN 1969-05-23",
      "KHM 1969-05-23, LBR 1969-05-23, MAR 1969-05-23, MDG 1969-05-23, MEX 1969-05-23, NGA 1969-05-23",
      "NPL 1969-05-23, PER 1969-05-23, PHL 1969-05-23, SDN 1969-05-23, TTO 1969-05-23, URY 1969-05-23",
      "ZMB 1969-05-23, CIV 1969-07-23, LUX 1969-09-04, VAT 1969-09-30, KOR 1969-11-27, SLV 1970-02-16",
      "DNK 1970-04-18, GBR 1970-04-20, ITA 1970-04-22, SWE 1970-04-23, USA 1970-04-24, NZL 1970-04-29",
      "PAK 1970-04-29, DEU 1970-04-30, ETH 1970-04-30",
    ],
    ratification: [
      "NGA 1969-07-31, JAM 1970-07-28, BRB 1971-06-24, GBR 1971-06-25, NZL 1971-08-04, MAR 1972-09-26",
      "PHL 1972-11-15, ARG 1972-12-05, ITA 1974-07-25, MEX 1974-09-25, SWE 1975-02-04, DNK 1976-06-01",
      "VAT 1977-02-25, KOR 1977-04-27, FIN 1977-08-19, HND 1979-09-20, CHL 1981-04-09, URY 1982-03-05",
      "COG 1982-04-12, COL 1985-04-10, LBR 1985-08-29, DEU 1987-07-21, SDN 1990-04-18, CRI 1996-11-22",
      "GTM 1997-07-21, PER 2000-09-14, LUX 2003-05-23, ECU 2005-02-11, GUY 2005-09-15, BRA 2009-09-25",
    ],
    accession: [
      "SYR 1970-10-02, CAN 1970-10-14, TUN 1971-06-23, NER 1971-10-27, CAF 1971-12-10, PRY 1972-02-03",
      "LSO 1972-03-03, ESP 1972-05-16, MUS 1973-01-18, AUS 1974-06-13, GRC 1974-10-30, KWT 1975-11-11",
      "TZA 1976-04-12, CYP 1976-12-28, COD 1977-07-25, NRU 1978-05-05, AUT 1979-04-30, TGO 1979-12-28",
      "RWA 1980-01-03, PAN 1980-07-28, HTI 1980-08-25, JPN 1981-07-02, EGY 1982-02-11, MWI 1983-08-23",
      "NLD 1985-04-09, SEN 1986-04-11, RUS 1986-04-29, BLR 1986-05-01, UKR 1986-05-14, BGR 1987-04-21",
      "HUN 1987-06-19, MNG 1988-05-16, DZA 1988-11-08, SLB 1989-08-09, LIE 1990-02-08, CHE 1990-05-07",
      "POL 1990-07-02, OMN 1990-10-18, SUR 1991-01-31, EST 1991-10-21, CMR 1991-10-23, LTU 1992-01-15",
      "BEL 1992-09-01, MDA 1993-01-26, LVA 1993-05-04, KAZ 1994-01-05, MYS 1994-07-27, GEO 1995-06-08",
      "UZB 1995-07-12, TKM 1996-01-04, TJK 1996-05-06, CHN 1997-09-03, LAO 1998-03-31, MLI 1998-08-31",
      "CUB 1998-09-09, MMR 1998-09-16, VCT 1999-04-27, KGZ 1999-05-11, MOZ 2001-05-08, ALB 2001-06-27",
      "VNM 2001-10-10, SAU 2003-04-14, PRT 2004-02-06, AND 2004-04-05, GAB 2004-11-05, ARM 2005-05-17",
      "MDV 2005-09-14, KIR 2005-09-15, GIN 2005-09-16, BFA 2006-05-25, IRL 2006-08-07, LBY 2008-12-22",
      "DOM 2010-04-01, MLT 2012-09-26, TLS 2013-01-08, PSE 2014-04-02",
    ],
    succession: [
      "SVN 1992-07-06, HRV 1992-10-12, CZE 1993-02-22, SVK 1993-05-28, BIH 1993-09-01, MKD 1999-07-08",
      "SRB 2001-03-12, MNE 2006-10-23",
    ],
  },
  TABLE,
);

/** Vienna Convention on the Law of Treaties: rules in our words, acts restated from the depositary’s table. */
export const VIENNA_CONVENTION_LAW_OF_TREATIES: SeedTreatyInput = {
  slug: "vienna-convention-law-of-treaties",
  shortTitle: "Vienna Convention on the Law of Treaties",
  form: "multilateral",
  titles: [
    { language: "en", title: "Vienna Convention on the Law of Treaties", authentic: true },
    { language: "fr", title: "Convention de Vienne sur le droit des traités", authentic: true },
    { language: "es", title: "Convención de Viena sobre el Derecho de los Tratados", authentic: true },
    { language: "ru", title: "Венская конвенция о праве международных договоров", authentic: true },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "XXIII-1" },
    { scheme: "UNTS", value: "I-18232" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1969-05-23",
  signedAt: "Vienna",
  topics: ["treaty-law"],
  statusAsAt: "2014-07-10",
  sources: [TABLE, KNOWN],
  note: "Party list complete to 10 July 2014. Rows printed by the depositary carry only the present States; acts of former States put back here are marked in their text. Successions are counted from the notification where the day of succession is not on record.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 35, instruments: ["ratification", "accession"] },
      delay: { period: { amount: 30, unit: "day" } },
      clause: {
        article: "Art. 84(1)",
        text: "In force on the thirtieth day after the thirty-fifth instrument of ratification or accession is deposited.",
      },
    },
    laterParty: {
      kind: "same-delay",
      clause: {
        article: "Art. 84(2)",
        text: "For a State that joins later, on the thirtieth day after its own deposit.",
      },
    },
    exit: {
      kind: "none",
      clause: {
        article: "Art. 56",
        text: "The Convention has no clause on its own denunciation; its Art. 56 gives the general rule.",
      },
    },
    duration: { kind: "indefinite" },
  },
  provisions: [
    {
      topic: "treaty-law",
      article: "Art. 24",
      summary: "When a treaty enters into force and, for a State that consents later, from when it is bound.",
    },
    {
      topic: "treaty-law",
      article: "Art. 56",
      summary:
        "A treaty without a clause on withdrawal can be left only where that was intended or is implied, with twelve months of notice.",
    },
    {
      topic: "treaty-law",
      article: "Art. 59",
      summary:
        "A later treaty between the same parties on the same subject ends the earlier one where that is the intention.",
    },
    {
      topic: "treaty-law",
      article: "Art. 68",
      summary: "A notice of withdrawal can be taken back at any time before it takes effect.",
    },
  ],
  events: [
    { kind: "adoption", actDate: "1969-05-22", certainty: "effective", place: "Vienna", references: [TABLE] },
    {
      kind: "opened-for-signature",
      actDate: "1969-05-23",
      certainty: "effective",
      place: "Vienna",
      references: [TABLE],
    },
    {
      kind: "entry-into-force",
      actDate: "1980-01-27",
      effectiveDate: "1980-01-27",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    {
      kind: "signature",
      participant: "YUCS",
      actDate: "1969-05-23",
      certainty: "signed",
      text: "Reconstructed from general knowledge; the present table no longer prints this State.",
      references: [KNOWN],
    },
    {
      kind: "ratification",
      participant: "YUCS",
      actDate: "1970-08-27",
      certainty: "received",
      text: "Reconstructed from general knowledge; the present table no longer prints this State.",
      references: [KNOWN],
    },
    {
      kind: "accession",
      participant: "DDDE",
      actDate: "1986-10-20",
      certainty: "received",
      text: "Reconstructed from general knowledge; the present table no longer prints this State.",
      references: [KNOWN],
    },
    {
      kind: "accession",
      participant: "CSHH",
      actDate: "1987-07-29",
      certainty: "received",
      text: "Reconstructed from general knowledge; the present table no longer prints this State.",
      references: [KNOWN],
    },
    {
      kind: "dissolution",
      participant: "DDDE",
      actDate: "1990-10-03",
      certainty: "effective",
      text: "The State ceased to exist; its successors act for themselves.",
      references: [KNOWN],
    },
    {
      kind: "dissolution",
      participant: "YUCS",
      actDate: "1992-04-27",
      certainty: "effective",
      text: "The State ceased to exist; its successors act for themselves.",
      references: [KNOWN],
    },
    {
      kind: "dissolution",
      participant: "CSHH",
      actDate: "1993-01-01",
      certainty: "effective",
      text: "The State ceased to exist; its successors act for themselves.",
      references: [KNOWN],
    },
    ...ROSTER,
  ],
};
