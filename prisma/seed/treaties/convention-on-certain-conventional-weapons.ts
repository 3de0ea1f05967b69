import { endOfFormerState, OWN_KNOWLEDGE, readPutBack } from "../former-states.ts";
import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, XXVI-2, status as at 10 July 2014",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-2&chapter=26&clang=_en",
  retrievedOn: "2014-07-10",
};
const ROSTER = readRoster(
  {
    signature: [
      "AFG 1981-04-10, AUT 1981-04-10, BEL 1981-04-10, BGR 1981-04-10, BLR 1981-04-10, CAN 1981-04-10",
      "CUB 1981-04-10, DEU 1981-04-10, DNK 1981-04-10, EGY 1981-04-10, ESP 1981-04-10, FIN 1981-04-10",
      "FRA 1981-04-10, GBR 1981-04-10, GRC 1981-04-10, HUN 1981-04-10, IRL 1981-04-10, ISL 1981-04-10",
      "ITA 1981-04-10, LUX 1981-04-10, MAR 1981-04-10, MEX 1981-04-10, MNG 1981-04-10, NLD 1981-04-10",
      "NOR 1981-04-10, NZL 1981-04-10, POL 1981-04-10, PRT 1981-04-10, RUS 1981-04-10, SDN 1981-04-10",
      "SWE 1981-04-10, UKR 1981-04-10, VNM 1981-04-10, SLE 1981-05-01, IND 1981-05-15, PHL 1981-05-15",
      "NIC 1981-05-20, CHE 1981-06-18, ECU 1981-09-09, CHN 1981-09-14, TGO 1981-09-15, JPN 1981-09-22",
      "ARG 1981-12-02, NGA 1982-01-26, PAK 1982-01-26, LIE 1982-02-11, TUR 1982-03-26, AUS 1982-04-08",
      "ROU 1982-04-08, USA 1982-04-08",
    ],
    ratification: [
      "MEX 1982-02-11, CHN 1982-04-07, FIN 1982-04-08, ECU 1982-05-04, MNG 1982-06-08, RUS 1982-06-10",
      "HUN 1982-06-14, BLR 1982-06-23, UKR 1982-06-23, DNK 1982-07-07, SWE 1982-07-07, CHE 1982-08-20",
      "BGR 1982-10-15, AUT 1983-03-14, POL 1983-06-02, NOR 1983-06-07, AUS 1983-09-29, IND 1984-03-01",
      "PAK 1985-04-01, CUB 1987-03-02, FRA 1988-03-04, LIE 1989-08-16, GRC 1992-01-28, DEU 1992-11-25",
      "NZL 1993-10-18, ESP 1993-12-29, CAN 1994-06-24, ITA 1995-01-20, BEL 1995-02-07, GBR 1995-02-13",
      "IRL 1995-03-13, USA 1995-03-24, ROU 1995-07-26, ARG 1995-10-02, LUX 1996-05-21, PHL 1996-07-15",
      "PRT 1997-04-04, NIC 2000-12-05, MAR 2002-03-19, SLE 2004-09-30, TUR 2005-03-02, ISL 2008-08-22",
    ],
    acceptance: ["JPN 1982-06-09, NLD 1987-06-18, TGO 1995-12-04, CHL 2003-10-15"],
    accession: [
      "LAO 1983-01-03, GTM 1983-07-21, TUN 1987-05-15, CYP 1988-12-12, BEN 1989-03-27, NER 1992-11-10",
      "LVA 1993-01-04, URY 1994-10-06, ISR 1995-03-22, MLT 1995-06-26, ZAF 1995-09-13, BRA 1995-10-03",
      "JOR 1995-10-19, UGA 1995-11-14, GEO 1996-04-29, MUS 1996-05-06, DJI 1996-07-29, KHM 1997-03-25",
      "PAN 1997-03-26, PER 1997-07-03, VAT 1997-07-22, MCO 1997-08-12, CPV 1997-09-16, UZB 1997-09-29",
      "LTU 1998-06-03, CRI 1998-12-17, TJK 1999-10-12, SEN 1999-11-29, SLV 2000-01-26, COL 2000-03-06",
      "EST 2000-04-20, SYC 2000-06-08, BGD 2000-09-06, LSO 2000-09-06, MDV 2000-09-07, MDA 2000-09-08",
      "KOR 2001-05-09, BOL 2001-09-21, MLI 2001-10-24, NRU 2001-11-12, ALB 2002-08-28, HND 2003-10-30",
      "BFA 2003-11-26, TKM 2004-03-19, PRY 2004-09-22, LKA 2004-09-24, VEN 2005-04-19, LBR 2005-09-16",
      "CMR 2006-12-07, GAB 2007-10-01, SAU 2007-12-07, MDG 2008-03-14, GNB 2008-08-06, JAM 2008-09-25",
      "ARE 2009-02-26, KAZ 2009-07-08, QAT 2009-11-16, DOM 2010-06-21, ATG 2010-08-23, VCT 2010-12-06",
      "BDI 2012-07-13, KWT 2013-05-24, ZMB 2013-09-25",
    ],
    succession: [
      "SVN 1992-07-06, CZE 1993-02-22, SVK 1993-05-28, BIH 1993-09-01, HRV 1993-12-02, MKD 1996-12-30",
      "SRB 2001-03-12, MNE 2006-10-23",
    ],
  },
  TABLE,
);
const PUT_BACK = readPutBack({
  signature: ["CSHH 1981-04-10, DDDE 1981-04-10, YUCS 1981-05-05"],
  ratification: ["DDDE 1982-07-20, CSHH 1982-08-31, YUCS 1983-05-24"],
});

/** Convention on Certain Conventional Weapons: rules in our words, acts restated from the depositary’s table. */
export const CONVENTION_ON_CERTAIN_CONVENTIONAL_WEAPONS: SeedTreatyInput = {
  slug: "convention-on-certain-conventional-weapons",
  shortTitle: "Convention on Certain Conventional Weapons",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title:
        "Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects",
      authentic: true,
    },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "XXVI-2" },
    { scheme: "UNTS", value: "I-22495" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1981-04-10",
  signedAt: "New York",
  topics: ["disarmament", "humanitarian-law"],
  statusAsAt: "2014-07-10",
  sources: [TABLE, OWN_KNOWLEDGE],
  note: "Party list complete to 10 July 2014; no later act is recorded. Acts of former States that the present table no longer prints were put back from general knowledge and are marked so.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 20 },
      delay: { period: { amount: 6, unit: "month" } },
      clause: { article: "Art. 5(1)", text: "In force 6 months after the deposit of the twentieth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 5(2)", text: "For a later party, 6 months after its own deposit." },
    },
    exit: {
      kind: "unknown",
      clause: {
        article: "Art. 9",
        text: "Denunciation takes effect one year after the depositary receives it, later during an armed conflict or occupation; not computed here.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "1980-10-10", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "1981-04-10", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "1983-12-02",
      effectiveDate: "1983-12-02",
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
