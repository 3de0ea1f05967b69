import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-5, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-5&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const EXITS: SeedReferenceInput = {
  citation:
    "Public reports of notifications to the depositary, compiled for Pacta; not read in the notifications themselves",
};
const KNOWN: SeedReferenceInput = {
  citation: "General knowledge of the compilers; not read again in a depositary record",
};
const ROSTER = readRoster(
  {
    signature: [
      "CRI 1966-12-19, CYP 1966-12-19, HND 1966-12-19, JAM 1966-12-19, PHL 1966-12-19, COL 1966-12-21",
      "URY 1967-02-21, SLV 1967-09-21, SWE 1967-09-29, FIN 1967-12-11, DNK 1968-03-20, NOR 1968-03-20",
      "ECU 1968-04-04, NLD 1969-06-25, MDG 1969-09-17, SEN 1970-07-06, AUT 1973-12-10, GIN 1975-03-19",
      "ITA 1976-04-30, PAN 1976-07-27, VEN 1976-11-15, PER 1977-08-11, PRT 1978-08-01, BIH 1995-03-01",
      "STP 2000-09-06, GHA 2000-09-07, GNB 2000-09-12, NRU 2001-11-12, AND 2002-08-05, TUR 2004-02-03",
      "LBR 2004-09-22, KHM 2004-09-27, MDA 2005-09-16, KAZ 2007-09-25",
    ],
    "succession-to-signature": ["MKD 1994-12-12, SRB 2001-03-12"],
    ratification: [
      "CRI 1968-11-29, ECU 1969-03-06, COL 1969-10-29, URY 1970-04-01, MDG 1971-06-21, SWE 1971-12-06",
      "DNK 1972-01-06, NOR 1972-09-13, FIN 1975-08-19, JAM 1975-10-03, PAN 1977-03-08, SEN 1978-02-13",
      "VEN 1978-05-10, ITA 1978-09-15, NLD 1978-12-11, PER 1980-10-03, PRT 1983-05-03, AUT 1987-12-10",
      "PHL 1989-08-22, CYP 1992-04-15, GIN 1993-06-17, MKD 1994-12-12, BIH 1995-03-01, SLV 1995-06-06",
      "GHA 2000-09-07, SRB 2001-09-06, HND 2005-06-07, AND 2006-09-22, TUR 2006-11-24, MDA 2008-01-23",
      "KAZ 2009-06-30, GNB 2013-09-24",
    ],
    accession: [
      "BRB 1973-01-05, MUS 1973-12-12, CAN 1976-05-19, COD 1976-11-01, SUR 1976-12-28, DOM 1978-01-04",
      "ISL 1979-08-22, NIC 1980-03-12, TTO 1980-11-14, CAF 1981-05-08, VCT 1981-11-09, BOL 1982-08-12",
      "LUX 1983-08-18, COG 1983-10-05, FRA 1984-02-17, ZMB 1984-04-10, CMR 1984-06-27, ESP 1985-01-25",
      "SMR 1985-10-18, NER 1986-03-07, ARG 1986-08-08, GNQ 1987-09-25, TGO 1988-03-30, GMB 1988-06-09",
      "HUN 1988-09-07, LBY 1989-05-16, NZL 1989-05-26, DZA 1989-09-12, IRL 1989-12-08, SOM 1990-01-24",
      "KOR 1990-04-10, MLT 1990-09-13, MNG 1991-04-16, NPL 1991-05-14, UKR 1991-07-25, AUS 1991-09-25",
      "RUS 1991-10-01, EST 1991-10-21, POL 1991-11-07, LTU 1991-11-20, AGO 1992-01-10, BEN 1992-03-12",
      "BGR 1992-03-26, SYC 1992-05-05, CHL 1992-05-27, BLR 1992-09-30, ARM 1993-06-23, SVN 1993-07-16",
      "ROU 1993-07-20, DEU 1993-08-25, GEO 1994-05-03, BEL 1994-05-17, LVA 1994-06-22, KGZ 1994-10-07",
      "NAM 1994-11-28, PRY 1995-01-10, TCD 1995-06-09, UZB 1995-09-28, HRV 1995-10-12, UGA 1995-11-14",
      "MWI 1996-06-11, SLE 1996-08-23, CIV 1997-03-05, TKM 1997-05-01, GRC 1997-05-05, LKA 1997-10-03",
      "LIE 1998-12-10, BFA 1999-01-04, TJK 1999-01-04, GUY 1999-01-05, CPV 2000-05-19, LSO 2000-09-06",
      "GTM 2000-11-28, MLI 2001-10-24, AZE 2001-11-27, MEX 2002-03-15, ZAF 2002-08-28, DJI 2002-11-05",
      "MDV 2006-09-19, ALB 2007-10-04, BRA 2009-09-25, TUN 2011-06-29",
    ],
    succession: ["CZE 1993-02-22, SVK 1993-05-28, MNE 2006-10-23"],
  },
  TABLE,
);

/** First Optional Protocol to the ICCPR: rules in our words, acts restated from the depositary’s table. */
export const ICCPR_FIRST_OPTIONAL_PROTOCOL: SeedTreatyInput = {
  slug: "iccpr-first-optional-protocol",
  shortTitle: "First Optional Protocol to the ICCPR",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title: "Optional Protocol to the International Covenant on Civil and Political Rights",
      authentic: true,
    },
    {
      language: "fr",
      title: "Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques",
      authentic: true,
    },
    {
      language: "es",
      title: "Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos",
      authentic: true,
    },
    {
      language: "ru",
      title: "Факультативный протокол к Международному пакту о гражданских и политических правах",
      authentic: true,
    },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "IV-5" },
    { scheme: "UNTS", value: "I-14668" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1966-12-19",
  signedAt: "New York",
  topics: ["human-rights"],
  statusAsAt: "2015-03-14",
  sources: [TABLE, EXITS, KNOWN],
  note: "Party list complete to 14 March 2015. The denunciations come from general knowledge and were not read again in a source.",
  relations: [{ kind: "protocol_to", slug: "iccpr" }],
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 10 },
      delay: { period: { amount: 3, unit: "month" } },
      notBefore: "1976-03-23",
      clause: {
        article: "Art. 9(1)",
        text: "Once the Covenant is in force, three months after the tenth instrument is deposited.",
      },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 9(2)", text: "For a later party, three months after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 3, unit: "month" },
      clause: {
        article: "Art. 12",
        text: "Denunciation takes effect three months after the Secretary-General receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  provisions: [
    {
      topic: "human-rights",
      article: "Art. 1",
      summary: "The Committee may hear complaints of individuals against a party.",
    },
    {
      topic: "human-rights",
      article: "Art. 12",
      summary: "A denunciation does not touch complaints made before it takes effect.",
    },
  ],
  events: [
    { kind: "adoption", actDate: "1966-12-16", certainty: "effective", place: "New York", references: [TABLE] },
    {
      kind: "opened-for-signature",
      actDate: "1966-12-19",
      certainty: "effective",
      place: "New York",
      references: [TABLE],
    },
    {
      kind: "entry-into-force",
      actDate: "1976-03-23",
      effectiveDate: "1976-03-23",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    {
      kind: "accession",
      participant: "GUY",
      actDate: "1993-05-10",
      certainty: "received",
      text: "First accession, before the denunciation of 1999; reconstructed from general knowledge.",
      references: [KNOWN],
    },
    {
      kind: "withdrawal-notice",
      participant: "JAM",
      receivedDate: "1997-10-23",
      certainty: "received",
      references: [EXITS],
    },
    {
      kind: "accession",
      participant: "TTO",
      actDate: "1998-05-26",
      certainty: "received",
      text: "Accession again, with a reservation, on the day of the first denunciation; reconstructed from general knowledge.",
      references: [KNOWN],
    },
    {
      kind: "withdrawal-notice",
      participant: "TTO",
      receivedDate: "1998-05-26",
      certainty: "received",
      references: [EXITS],
    },
    {
      kind: "withdrawal-notice",
      participant: "GUY",
      receivedDate: "1999-01-05",
      certainty: "received",
      text: "Denounced and acceded again, with a reservation, on one day.",
      references: [EXITS],
    },
    {
      kind: "withdrawal-notice",
      participant: "TTO",
      receivedDate: "2000-03-27",
      certainty: "received",
      references: [EXITS],
    },
    ...ROSTER,
  ],
};
