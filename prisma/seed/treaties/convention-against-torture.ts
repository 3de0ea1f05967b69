import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-9, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-9&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "AFG 1985-02-04, ARG 1985-02-04, BEL 1985-02-04, BOL 1985-02-04, CHE 1985-02-04, CRI 1985-02-04",
      "DNK 1985-02-04, DOM 1985-02-04, ECU 1985-02-04, ESP 1985-02-04, FIN 1985-02-04, FRA 1985-02-04",
      "GRC 1985-02-04, ISL 1985-02-04, ITA 1985-02-04, NLD 1985-02-04, NOR 1985-02-04, PRT 1985-02-04",
      "SEN 1985-02-04, SWE 1985-02-04, URY 1985-02-04, VEN 1985-02-15, LUX 1985-02-22, PAN 1985-02-22",
      "AUT 1985-03-14, GBR 1985-03-15, MEX 1985-03-18, SLE 1985-03-18, COL 1985-04-10, NIC 1985-04-15",
      "PER 1985-05-29, LIE 1985-06-27, CAN 1985-08-23, BRA 1985-09-23, CYP 1985-10-09, GMB 1985-10-23",
      "IDN 1985-10-23, DZA 1985-11-26, AUS 1985-12-10, RUS 1985-12-10, BLR 1985-12-19, MAR 1986-01-08",
      "POL 1986-01-13, NZL 1986-01-14, GAB 1986-01-21, CUB 1986-01-27, UKR 1986-02-27, GIN 1986-05-30",
      "SDN 1986-06-04, BGR 1986-06-10, DEU 1986-10-13, ISR 1986-10-22, HUN 1986-11-28, CHN 1986-12-12",
      "TGO 1987-03-25, TUN 1987-08-26, CHL 1987-09-23, GUY 1988-01-25, TUR 1988-01-25, USA 1988-04-18",
      "NGA 1988-07-28, PRY 1989-10-23, IRL 1992-09-28, ZAF 1993-01-29, IND 1997-10-14, STP 2000-09-06",
      "GHA 2000-09-07, BWA 2000-09-08, GNB 2000-09-12, COM 2000-09-22, MDG 2001-10-01, NRU 2001-11-12",
      "AND 2002-08-05, SMR 2002-09-18, PAK 2008-04-17, BHS 2008-12-16, LAO 2010-09-21, PLW 2011-09-20",
      "HTI 2013-08-16, AGO 2013-09-24, VNM 2013-11-07",
    ],
    ratification: [
      "SWE 1986-01-08, MEX 1986-01-23, FRA 1986-02-18, NOR 1986-07-09, SEN 1986-08-21, ARG 1986-09-24",
      "URY 1986-10-24, CHE 1986-12-02, BGR 1986-12-16, UKR 1987-02-24, RUS 1987-03-03, BLR 1987-03-13",
      "AFG 1987-04-01, HUN 1987-04-15, DNK 1987-05-27, CAN 1987-06-24, AUT 1987-07-29, PAN 1987-08-24",
      "LUX 1987-09-29, ESP 1987-10-21, TGO 1987-11-18, COL 1987-12-08, ECU 1988-03-30, GUY 1988-05-19",
      "PER 1988-07-07, TUR 1988-08-02, TUN 1988-09-23, CHL 1988-09-30, CHN 1988-10-04, GRC 1988-10-06",
      "GBR 1988-12-08, NLD 1988-12-21, ITA 1989-01-12, PRT 1989-02-09, POL 1989-07-26, AUS 1989-08-08",
      "FIN 1989-08-30, DZA 1989-09-12, BRA 1989-09-28, GIN 1989-10-10, NZL 1989-12-10, PRY 1990-03-12",
      "DEU 1990-10-01, LIE 1990-11-02, CYP 1991-07-18, VEN 1991-07-29, ISR 1991-10-03, MAR 1993-06-21",
      "CRI 1993-11-11, USA 1994-10-21, CUB 1995-05-17, ISL 1996-10-23, IDN 1998-10-28, ZAF 1998-12-10",
      "BOL 1999-04-12, BEL 1999-06-25, GHA 2000-09-07, BWA 2000-09-08, GAB 2000-09-08, SLE 2001-04-25",
      "NGA 2001-06-28, IRL 2002-04-11, NIC 2005-07-05, MDG 2005-12-13, AND 2006-09-22, SMR 2006-11-27",
      "PAK 2010-06-23, DOM 2012-01-24, LAO 2012-09-26, NRU 2012-09-26, GNB 2013-09-24, VNM 2015-02-05",
    ],
    accession: [
      "BLZ 1986-03-17, PHL 1986-06-18, EGY 1986-06-25, UGA 1986-11-03, CMR 1986-12-19, LBY 1989-05-16",
      "GTM 1990-01-05, SOM 1990-01-24, MLT 1990-09-13, ROU 1990-12-18, NPL 1991-05-14, EST 1991-10-21",
      "YEM 1991-11-05, JOR 1991-11-13, MCO 1991-12-06, BEN 1992-03-12, LVA 1992-04-14, SYC 1992-05-05",
      "CPV 1992-06-04, KHM 1992-10-15, MUS 1992-12-09, BDI 1993-02-18, SVN 1993-07-16, ATG 1993-07-19",
      "ARM 1993-09-13, LKA 1994-01-03, ETH 1994-03-14, ALB 1994-05-11, GEO 1994-10-26, NAM 1994-11-28",
      "KOR 1995-01-09, TJK 1995-01-11, TCD 1995-06-09, UZB 1995-09-28, MDA 1995-11-28, CIV 1995-12-18",
      "LTU 1996-02-01, KWT 1996-03-08, COD 1996-03-18, MWI 1996-06-11, SLV 1996-06-17, AZE 1996-08-16",
      "HND 1996-12-05, KEN 1997-02-21, KGZ 1997-09-05, SAU 1997-09-23, BHR 1998-03-06, KAZ 1998-08-26",
      "BGD 1998-10-05, NER 1998-10-05, ZMB 1998-10-07, BFA 1999-01-04, MLI 1999-02-26, TKM 1999-06-25",
      "JPN 1999-06-29, MOZ 1999-09-14, QAT 2000-01-11, LBN 2000-10-05, VCT 2001-08-01, LSO 2001-11-12",
      "MNG 2002-01-24, VAT 2002-06-26, GNQ 2002-10-08, DJI 2002-11-05, TLS 2003-04-16, COG 2003-07-30",
      "SWZ 2004-03-26, MDV 2004-04-20, SYR 2004-08-19, LBR 2004-09-22, MRT 2004-11-17, THA 2007-10-02",
      "RWA 2008-12-15, IRQ 2011-07-07, VUT 2011-07-12, ARE 2012-07-19, PSE 2014-04-02, ERI 2014-09-25",
    ],
    succession: [
      "HRV 1992-10-12, CZE 1993-02-22, SVK 1993-05-28, BIH 1993-09-01, MKD 1994-12-12, SRB 2001-03-12",
      "MNE 2006-10-23",
    ],
  },
  TABLE,
);

/** Convention against Torture: rules in our words, acts restated from the depositary’s table. */
export const CONVENTION_AGAINST_TORTURE: SeedTreatyInput = {
  slug: "convention-against-torture",
  shortTitle: "Convention against Torture",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title: "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
      authentic: true,
    },
    {
      language: "fr",
      title: "Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants",
      authentic: true,
    },
    {
      language: "es",
      title: "Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes",
      authentic: true,
    },
    {
      language: "ru",
      title:
        "Конвенция против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания",
      authentic: true,
    },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "IV-9" },
    { scheme: "UNTS", value: "I-24841" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1985-02-04",
  signedAt: "New York",
  topics: ["human-rights", "criminal-justice"],
  statusAsAt: "2015-03-14",
  sources: [TABLE],
  note: "Party list complete to 14 March 2015.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 20 },
      delay: { period: { amount: 30, unit: "day" } },
      clause: {
        article: "Art. 27(1)",
        text: "In force on the thirtieth day after the twentieth instrument is deposited.",
      },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 27(2)", text: "For a later party, on the thirtieth day after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      clause: {
        article: "Art. 31",
        text: "Denunciation takes effect one year after the Secretary-General receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  provisions: [
    { topic: "human-rights", article: "Art. 2", summary: "No circumstance whatever, not even war, justifies torture." },
    { topic: "human-rights", article: "Art. 3", summary: "Nobody is sent to a State where torture threatens." },
    {
      topic: "criminal-justice",
      article: "Art. 7",
      summary: "A suspect found on the territory of a party is extradited or brought before its prosecutors.",
    },
  ],
  events: [
    { kind: "adoption", actDate: "1984-12-10", certainty: "effective", place: "New York", references: [TABLE] },
    {
      kind: "opened-for-signature",
      actDate: "1985-02-04",
      certainty: "effective",
      place: "New York",
      references: [TABLE],
    },
    {
      kind: "entry-into-force",
      actDate: "1987-06-26",
      effectiveDate: "1987-06-26",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
