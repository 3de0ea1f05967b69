import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, XXVI-6, status as at 10 July 2014",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-6&chapter=26&clang=_en",
  retrievedOn: "2014-07-10",
};
const EXITS: SeedReferenceInput = {
  citation:
    "Public reports of notifications to the depositary, compiled for Pacta; not read in the notifications themselves",
};
const ROSTER = readRoster(
  {
    signature: [
      "AFG 2008-12-03, AGO 2008-12-03, ALB 2008-12-03, AUS 2008-12-03, AUT 2008-12-03, BDI 2008-12-03",
      "BEL 2008-12-03, BEN 2008-12-03, BFA 2008-12-03, BGR 2008-12-03, BIH 2008-12-03, BOL 2008-12-03",
      "BWA 2008-12-03, CAF 2008-12-03, CAN 2008-12-03, CHE 2008-12-03, CHL 2008-12-03, COG 2008-12-03",
      "COK 2008-12-03, COL 2008-12-03, COM 2008-12-03, CPV 2008-12-03, CRI 2008-12-03, CZE 2008-12-03",
      "DEU 2008-12-03, DNK 2008-12-03, ECU 2008-12-03, ESP 2008-12-03, FJI 2008-12-03, FRA 2008-12-03",
      "GBR 2008-12-03, GHA 2008-12-03, GIN 2008-12-03, GMB 2008-12-03, GTM 2008-12-03, HND 2008-12-03",
      "HRV 2008-12-03, HUN 2008-12-03, IDN 2008-12-03, IRL 2008-12-03, ISL 2008-12-03, ITA 2008-12-03",
      "JPN 2008-12-03, KEN 2008-12-03, LAO 2008-12-03, LBN 2008-12-03, LBR 2008-12-03, LIE 2008-12-03",
      "LSO 2008-12-03, LTU 2008-12-03, LUX 2008-12-03, MCO 2008-12-03, MDA 2008-12-03, MDG 2008-12-03",
      "MEX 2008-12-03, MKD 2008-12-03, MLI 2008-12-03, MLT 2008-12-03, MNE 2008-12-03, MOZ 2008-12-03",
      "MWI 2008-12-03, NAM 2008-12-03, NER 2008-12-03, NIC 2008-12-03, NLD 2008-12-03, NOR 2008-12-03",
      "NRU 2008-12-03, NZL 2008-12-03, PAN 2008-12-03, PER 2008-12-03, PHL 2008-12-03, PLW 2008-12-03",
      "PRT 2008-12-03, PRY 2008-12-03, RWA 2008-12-03, SEN 2008-12-03, SLE 2008-12-03, SLV 2008-12-03",
      "SMR 2008-12-03, SOM 2008-12-03, STP 2008-12-03, SVN 2008-12-03, SWE 2008-12-03, TCD 2008-12-03",
      "TGO 2008-12-03, TZA 2008-12-03, UGA 2008-12-03, URY 2008-12-03, VAT 2008-12-03, WSM 2008-12-03",
      "ZAF 2008-12-03, ZMB 2008-12-03, CIV 2008-12-04, GNB 2008-12-04, TUN 2009-01-12, COD 2009-03-18",
      "JAM 2009-06-12, NGA 2009-06-12, CYP 2009-09-23, VCT 2009-09-23, HTI 2009-10-28, DOM 2009-11-10",
      "IRQ 2009-11-12, CMR 2009-12-15, SYC 2010-04-13, MRT 2010-04-19, ATG 2010-07-16, DJI 2010-07-30",
    ],
    ratification: [
      "IRL 2008-12-03, NOR 2008-12-03, SLE 2008-12-03, VAT 2008-12-03, LAO 2009-03-18, AUT 2009-04-02",
      "MEX 2009-05-06, NER 2009-06-02, ALB 2009-06-16, ESP 2009-06-17, DEU 2009-07-08, LUX 2009-07-10",
      "SMR 2009-07-10, ZMB 2009-08-12, HRV 2009-08-17, SVN 2009-08-19, MLT 2009-09-24, URY 2009-09-24",
      "BDI 2009-09-25, FRA 2009-09-25, MWI 2009-10-07, MKD 2009-10-08, NIC 2009-11-02, BEL 2009-12-22",
      "NZL 2009-12-22, MNE 2010-01-25, DNK 2010-02-12, BFA 2010-02-16, MDA 2010-02-16, WSM 2010-04-28",
      "GBR 2010-05-04, ECU 2010-05-11, SYC 2010-05-20, FJI 2010-05-28, LSO 2010-05-28, MLI 2010-06-30",
      "COM 2010-07-28, ATG 2010-08-23, BIH 2010-09-07, MCO 2010-09-21, TUN 2010-09-28, CPV 2010-10-19",
      "VCT 2010-10-29, GTM 2010-11-03, LBN 2010-11-05, GNB 2010-11-29, PAN 2010-11-29, CHL 2010-12-16",
      "SLV 2011-01-10, GHA 2011-02-03, PRT 2011-03-09, MOZ 2011-03-14, LTU 2011-03-24, BGR 2011-04-06",
      "CRI 2011-04-28, BWA 2011-06-27, SEN 2011-08-03, COK 2011-08-23, AFG 2011-09-08, ITA 2011-09-21",
      "CZE 2011-09-22, DOM 2011-12-20, MRT 2012-02-01, CIV 2012-03-12, HND 2012-03-21, SWE 2012-04-23",
      "TGO 2012-06-22, HUN 2012-07-03, CMR 2012-07-12, CHE 2012-07-17, PER 2012-09-26, AUS 2012-10-08",
      "NRU 2013-02-04, LIE 2013-03-04, TCD 2013-03-26, BOL 2013-04-30, IRQ 2013-05-14",
    ],
    acceptance: ["JPN 2009-07-14, NLD 2011-02-23"],
    accession: ["GRD 2011-06-29, SWZ 2011-09-13, TTO 2011-09-21, AND 2013-04-09, KNA 2013-09-13"],
    "provisional-application": ["NOR 2008-12-03, LTU 2011-03-24, CHE 2012-07-17"],
  },
  TABLE,
);

/** Convention on Cluster Munitions: rules in our words, acts restated from the depositary’s table. */
export const CONVENTION_ON_CLUSTER_MUNITIONS: SeedTreatyInput = {
  slug: "convention-on-cluster-munitions",
  shortTitle: "Convention on Cluster Munitions",
  form: "multilateral",
  titles: [
    { language: "en", title: "Convention on Cluster Munitions", authentic: true },
    { language: "fr", title: "Convention sur les armes à sous-munitions", authentic: true },
    { language: "es", title: "Convención sobre Municiones en Racimo", authentic: true },
    { language: "ru", title: "Конвенция по кассетным боеприпасам", authentic: true },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "XXVI-6" },
    { scheme: "UNTS", value: "I-47713" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "2008-12-03",
  signedAt: "Oslo",
  topics: ["disarmament", "humanitarian-law"],
  statusAsAt: "2014-07-10",
  sources: [TABLE, EXITS],
  note: "Party list complete to 10 July 2014; of later acts only withdrawals are recorded. The brake on withdrawal during an armed conflict is not computed.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 30 },
      delay: { align: { kind: "first-of-nth-month", nth: 6 } },
      clause: {
        article: "Art. 17(1)",
        text: "In force on the first day of the sixth month after the month in which the thirtieth instrument is deposited.",
      },
    },
    laterParty: {
      kind: "same-delay",
      clause: {
        article: "Art. 17(2)",
        text: "For a later party, on the first day of the sixth month after its own deposit.",
      },
    },
    exit: {
      kind: "notice",
      period: { amount: 6, unit: "month" },
      clause: {
        article: "Art. 20",
        text: "Withdrawal takes effect six months after the depositary receives the instrument; not during an armed conflict in which the State is engaged.",
      },
    },
    duration: { kind: "indefinite" },
  },
  provisions: [
    {
      topic: "disarmament",
      article: "Art. 1",
      summary: "No use, development, production, stockpiling or transfer of cluster munitions.",
    },
    {
      topic: "disarmament",
      article: "Art. 3",
      summary: "Stockpiles are destroyed within eight years, with extensions on request.",
    },
    { topic: "humanitarian-law", article: "Art. 5", summary: "Assistance to victims of cluster munitions." },
  ],
  events: [
    { kind: "adoption", actDate: "2008-05-30", certainty: "effective", place: "Dublin", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "2008-12-03", certainty: "effective", place: "Oslo", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "2010-08-01",
      effectiveDate: "2010-08-01",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    {
      kind: "withdrawal-notice",
      participant: "LTU",
      receivedDate: "2024-09-06",
      certainty: "received",
      references: [EXITS],
    },
    ...ROSTER,
  ],
};
