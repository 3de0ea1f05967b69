import { endOfFormerState, OWN_KNOWLEDGE, readPutBack } from "../former-states.ts";
import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, XXVI-1, status as at 10 July 2014",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-1&chapter=26&clang=_en",
  retrievedOn: "2014-07-10",
};
const ROSTER = readRoster(
  {
    signature: [
      "BEL 1977-05-18, BGR 1977-05-18, BLR 1977-05-18, BOL 1977-05-18, CAN 1977-05-18, DEU 1977-05-18",
      "DNK 1977-05-18, ESP 1977-05-18, ETH 1977-05-18, FIN 1977-05-18, GBR 1977-05-18, HUN 1977-05-18",
      "IRL 1977-05-18, IRN 1977-05-18, ISL 1977-05-18, ITA 1977-05-18, LBN 1977-05-18, LBR 1977-05-18",
      "LUX 1977-05-18, MAR 1977-05-18, MNG 1977-05-18, NLD 1977-05-18, NOR 1977-05-18, POL 1977-05-18",
      "PRT 1977-05-18, ROU 1977-05-18, RUS 1977-05-18, TUR 1977-05-18, UGA 1977-05-18, UKR 1977-05-18",
      "USA 1977-05-18, YEM 1977-05-18, VAT 1977-05-27, LKA 1977-06-08, BEN 1977-06-10, SYR 1977-08-04",
      "NIC 1977-08-11, IRQ 1977-08-15, CUB 1977-09-23, CYP 1977-10-07, BRA 1977-11-09, IND 1977-12-15",
      "COD 1978-02-28, GHA 1978-03-21, SLE 1978-04-12, LAO 1978-04-13, TUN 1978-05-11, AUS 1978-05-31",
    ],
    ratification: [
      "YEM 1977-07-20, CUB 1978-04-10, CYP 1978-04-12, DNK 1978-04-19, HUN 1978-04-19, LKA 1978-04-25",
      "TUN 1978-05-11, FIN 1978-05-12, GBR 1978-05-16, MNG 1978-05-19, RUS 1978-05-30, BGR 1978-05-31",
      "BLR 1978-06-07, POL 1978-06-08, UKR 1978-06-13, GHA 1978-06-22, ESP 1978-07-19, LAO 1978-10-05",
      "IND 1978-12-15, NOR 1979-02-15, USA 1980-01-17, CAN 1981-06-11, ITA 1981-11-27, BEL 1982-07-12",
      "IRL 1982-12-16, NLD 1983-04-15, ROU 1983-05-06, DEU 1983-05-24, AUS 1984-09-07, BRA 1984-10-12",
      "BEN 1986-06-30, NIC 2007-09-06",
    ],
    accession: [
      "MWI 1978-10-05, BGD 1979-10-03, CPV 1979-10-03, STP 1979-10-05, KWT 1980-01-02, VNM 1980-08-26",
      "PNG 1980-10-28, EGY 1982-04-01, JPN 1982-06-09, GRC 1983-08-23, SWE 1984-04-27, NZL 1984-09-07",
      "PRK 1984-11-08, AFG 1985-10-22, PAK 1986-02-27, KOR 1986-12-02, ARG 1987-03-20, GTM 1988-03-21",
      "CHE 1988-08-05, AUT 1990-01-17, DZA 1991-12-19, MUS 1992-12-09, NER 1993-02-17, UZB 1993-05-26",
      "URY 1993-09-16, CHL 1994-04-26, CRI 1996-02-07, TJK 1999-10-12, LTU 2002-04-16, ARM 2002-05-15",
      "PAN 2003-05-13, SVN 2005-04-20, KAZ 2005-04-25, CHN 2005-06-08, HND 2010-08-16, EST 2011-04-14",
      "CMR 2011-04-18",
    ],
    succession: [
      "SLB 1981-06-19, ATG 1988-10-25, DMA 1992-11-09, CZE 1993-02-22, LCA 1993-05-27, SVK 1993-05-28",
      "VCT 1999-04-27",
    ],
  },
  TABLE,
);
const PUT_BACK = readPutBack({
  signature: ["CSHH 1977-05-18, DDDE 1977-05-18"],
  ratification: ["CSHH 1978-05-12, DDDE 1978-05-25"],
  accession: ["YDYE 1979-06-12"],
});

/** Environmental Modification Convention: rules in our words, acts restated from the depositary’s table. */
export const ENVIRONMENTAL_MODIFICATION_CONVENTION: SeedTreatyInput = {
  slug: "environmental-modification-convention",
  shortTitle: "Environmental Modification Convention",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title:
        "Convention on the Prohibition of Military or Any Other Hostile Use of Environmental Modification Techniques",
      authentic: true,
    },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "XXVI-1" },
    { scheme: "UNTS", value: "I-17119" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1977-05-18",
  signedAt: "Geneva",
  topics: ["disarmament"],
  statusAsAt: "2014-07-10",
  sources: [TABLE, OWN_KNOWLEDGE],
  note: "Party list complete to 10 July 2014; no later act is recorded. Acts of former States that the present table no longer prints were put back from general knowledge and are marked so.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 20 },
      delay: {},
      clause: { article: "Art. IX(3)", text: "In force on the deposit of the twentieth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. IX(4)", text: "For a later party, on its own deposit." },
    },
    exit: { kind: "none", clause: { article: null, text: "There is no clause on denunciation." } },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "1976-12-10", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "1977-05-18", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "1978-10-05",
      effectiveDate: "1978-10-05",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
    ...PUT_BACK,
    endOfFormerState("CSHH"),
    endOfFormerState("DDDE"),
    endOfFormerState("YDYE"),
  ],
};
