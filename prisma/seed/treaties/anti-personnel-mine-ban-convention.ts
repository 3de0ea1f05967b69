import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, XXVI-5, status as at 10 July 2014",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XXVI-5&chapter=26&clang=_en",
  retrievedOn: "2014-07-10",
};
const EXITS: SeedReferenceInput = {
  citation:
    "Public reports of notifications to the depositary, compiled for Pacta; not read in the notifications themselves",
};
const ROSTER = readRoster(
  {
    signature: [
      "AND 1997-12-03, ATG 1997-12-03, AUS 1997-12-03, AUT 1997-12-03, BDI 1997-12-03, BEL 1997-12-03",
      "BEN 1997-12-03, BFA 1997-12-03, BGR 1997-12-03, BHS 1997-12-03, BIH 1997-12-03, BOL 1997-12-03",
      "BRA 1997-12-03, BRB 1997-12-03, BWA 1997-12-03, CAN 1997-12-03, CHE 1997-12-03, CHL 1997-12-03",
      "CIV 1997-12-03, CMR 1997-12-03, COK 1997-12-03, COL 1997-12-03, CRI 1997-12-03, CZE 1997-12-03",
      "DEU 1997-12-03, DJI 1997-12-03, DMA 1997-12-03, DOM 1997-12-03, DZA 1997-12-03, ESP 1997-12-03",
      "ETH 1997-12-03, FJI 1997-12-03, FRA 1997-12-03, GAB 1997-12-03, GBR 1997-12-03, GNB 1997-12-03",
      "GRC 1997-12-03, GRD 1997-12-03, GTM 1997-12-03, HND 1997-12-03, HTI 1997-12-03, HUN 1997-12-03",
      "IRL 1997-12-03, ITA 1997-12-03, JAM 1997-12-03, JPN 1997-12-03, KHM 1997-12-03, KNA 1997-12-03",
      "LCA 1997-12-03, LIE 1997-12-03, MDA 1997-12-03, MEX 1997-12-03, MLI 1997-12-03, MOZ 1997-12-03",
      "MRT 1997-12-03, MUS 1997-12-03, MYS 1997-12-03, NAM 1997-12-03, NIU 1997-12-03, NLD 1997-12-03",
      "NOR 1997-12-03, NZL 1997-12-03, PER 1997-12-03, PHL 1997-12-03, PRT 1997-12-03, PRY 1997-12-03",
      "ROU 1997-12-03, RWA 1997-12-03, SEN 1997-12-03, SMR 1997-12-03, SVK 1997-12-03, SVN 1997-12-03",
      "THA 1997-12-03, TKM 1997-12-03, TZA 1997-12-03, UGA 1997-12-03, URY 1997-12-03, VCT 1997-12-03",
      "VEN 1997-12-03, WSM 1997-12-03, ZAF 1997-12-03, ZWE 1997-12-03, AGO 1997-12-04, ARG 1997-12-04",
      "BRN 1997-12-04, CPV 1997-12-04, CYP 1997-12-04, DNK 1997-12-04, ECU 1997-12-04, GHA 1997-12-04",
      "GIN 1997-12-04, GMB 1997-12-04, GUY 1997-12-04, HRV 1997-12-04, IDN 1997-12-04, ISL 1997-12-04",
      "LSO 1997-12-04, LUX 1997-12-04, MCO 1997-12-04, MDG 1997-12-04, MHL 1997-12-04, MLT 1997-12-04",
      "MWI 1997-12-04, NER 1997-12-04, NIC 1997-12-04, PAN 1997-12-04, POL 1997-12-04, QAT 1997-12-04",
      "SDN 1997-12-04, SLB 1997-12-04, SLV 1997-12-04, SUR 1997-12-04, SWE 1997-12-04, SWZ 1997-12-04",
      "SYC 1997-12-04, TGO 1997-12-04, TTO 1997-12-04, TUN 1997-12-04, VAT 1997-12-04, VUT 1997-12-04",
      "YEM 1997-12-04, KEN 1997-12-05, ZMB 1997-12-12, BLZ 1998-02-27, STP 1998-04-30, BGD 1998-05-07",
      "TCD 1998-07-06, SLE 1998-07-29, JOR 1998-08-11, ALB 1998-09-08, MDV 1998-10-01, UKR 1999-02-24",
      "LTU 1999-02-26",
    ],
    ratification: [
      "CAN 1997-12-03, IRL 1997-12-03, MUS 1997-12-03, TKM 1998-01-19, VAT 1998-02-17, SMR 1998-03-18",
      "CHE 1998-03-24, HUN 1998-04-06, NIU 1998-04-15, BLZ 1998-04-23, TTO 1998-04-27, DJI 1998-05-18",
      "HRV 1998-05-20, MLI 1998-06-02, DNK 1998-06-08, BOL 1998-06-09, MEX 1998-06-09, FJI 1998-06-10",
      "PER 1998-06-17, ZWE 1998-06-18, ZAF 1998-06-26, AND 1998-06-29, AUT 1998-06-29, NOR 1998-07-09",
      "JAM 1998-07-17, DEU 1998-07-23, FRA 1998-07-23, WSM 1998-07-23, BHS 1998-07-31, GBR 1998-07-31",
      "MWI 1998-08-13, GRD 1998-08-19, MOZ 1998-08-25, YEM 1998-09-01, BEL 1998-09-04, BGR 1998-09-04",
      "BIH 1998-09-08, BFA 1998-09-16, NAM 1998-09-21, HND 1998-09-24, SEN 1998-09-24, BEN 1998-09-25",
      "PAN 1998-10-07, GIN 1998-10-08, QAT 1998-10-13, SVN 1998-10-27, JOR 1998-11-13, PRY 1998-11-13",
      "MCO 1998-11-17, THA 1998-11-27, NIC 1998-11-30, SWE 1998-11-30, KNA 1998-12-02, LSO 1998-12-02",
      "SWZ 1998-12-22, AUS 1999-01-14, ESP 1999-01-19, BRB 1999-01-26, SLB 1999-01-26, NZL 1999-01-27",
      "SLV 1999-01-27, PRT 1999-02-19, UGA 1999-02-25, CRI 1999-03-17, NER 1999-03-23, DMA 1999-03-26",
      "GTM 1999-03-26, LCA 1999-04-13, VEN 1999-04-14, MYS 1999-04-22, ITA 1999-04-23, ECU 1999-04-29",
      "BRA 1999-04-30, ATG 1999-05-03, ISL 1999-05-05, TCD 1999-05-06, LUX 1999-06-14, TUN 1999-07-09",
      "KHM 1999-07-28, ARG 1999-09-14, MDG 1999-09-16, LIE 1999-10-05, CZE 1999-10-26, PHL 2000-02-15",
      "ALB 2000-02-29, BWA 2000-03-01, TGO 2000-03-09, SYC 2000-06-02, RWA 2000-06-08, CIV 2000-06-30",
      "DOM 2000-06-30, GHA 2000-06-30, MRT 2000-07-21, BGD 2000-09-06, COL 2000-09-06, MDV 2000-09-07",
      "GAB 2000-09-08, MDA 2000-09-08, TZA 2000-11-13, ROU 2000-11-30, KEN 2001-01-23, ZMB 2001-02-23",
      "SLE 2001-04-25, MLT 2001-05-07, CPV 2001-05-14, GNB 2001-05-22, URY 2001-06-07, VCT 2001-08-01",
      "CHL 2001-09-10, DZA 2001-10-09, SUR 2002-05-23, AGO 2002-07-05, CMR 2002-09-19, GMB 2002-09-23",
      "CYP 2003-01-17, STP 2003-03-31, LTU 2003-05-12, GUY 2003-08-05, GRC 2003-09-25, SDN 2003-10-13",
      "BDI 2003-10-22, ETH 2004-12-17, VUT 2005-09-16, UKR 2005-12-27, HTI 2006-02-15, COK 2006-03-15",
      "BRN 2006-04-24, IDN 2007-02-16, POL 2012-12-27",
    ],
    acceptance: ["JPN 1998-09-30, NLD 1999-04-12"],
    approval: ["SVK 1999-02-25"],
    accession: [
      "MKD 1998-09-09, GNQ 1998-09-16, TJK 1999-10-12, LBR 1999-12-23, NRU 2000-08-07, KIR 2000-09-07",
      "COG 2001-05-04, ERI 2001-08-27, NGA 2001-09-27, COD 2002-05-02, AFG 2002-09-11, COM 2002-09-19",
      "CAF 2002-11-08, TLS 2003-05-07, BLR 2003-09-03, SRB 2003-09-18, TUR 2003-09-25, EST 2004-05-12",
      "PNG 2004-06-28, LVA 2005-07-01, BTN 2005-08-18, KWT 2007-07-30, IRQ 2007-08-15, PLW 2007-11-19",
      "TUV 2011-09-13, FIN 2012-01-09, SOM 2012-04-16",
    ],
    succession: ["MNE 2006-10-23, SSD 2011-11-11"],
  },
  TABLE,
);

/** Anti-Personnel Mine Ban Convention: rules in our words, acts restated from the depositary’s table. */
export const ANTI_PERSONNEL_MINE_BAN_CONVENTION: SeedTreatyInput = {
  slug: "anti-personnel-mine-ban-convention",
  shortTitle: "Anti-Personnel Mine Ban Convention",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title:
        "Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on their Destruction",
      authentic: true,
    },
    {
      language: "fr",
      title:
        "Convention sur l'interdiction de l'emploi, du stockage, de la production et du transfert des mines antipersonnel et sur leur destruction",
      authentic: true,
    },
    {
      language: "es",
      title:
        "Convención sobre la prohibición del empleo, almacenamiento, producción y transferencia de minas antipersonal y sobre su destrucción",
      authentic: true,
    },
    {
      language: "ru",
      title:
        "Конвенция о запрещении применения, накопления запасов, производства и передачи противопехотных мин и об их уничтожении",
      authentic: true,
    },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "XXVI-5" },
    { scheme: "UNTS", value: "I-35597" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "1997-12-03",
  signedAt: "Ottawa",
  topics: ["disarmament", "humanitarian-law"],
  statusAsAt: "2014-07-10",
  sources: [TABLE, EXITS],
  note: "Party list complete to 10 July 2014; of later acts only withdrawals and the contested suspension are recorded. The brake on withdrawal during an armed conflict is not computed.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 40 },
      delay: { align: { kind: "first-of-nth-month", nth: 6 } },
      clause: {
        article: "Art. 17(1)",
        text: "In force on the first day of the sixth month after the month in which the fortieth instrument is deposited.",
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
        text: "Withdrawal takes effect six months after the depositary receives the instrument; for a State then engaged in an armed conflict, not before its end. Reasons go to all parties and the Security Council.",
      },
    },
    duration: { kind: "indefinite" },
  },
  provisions: [
    {
      topic: "disarmament",
      article: "Art. 1",
      summary:
        "Never under any circumstances to use, develop, produce, acquire, keep or transfer anti-personnel mines.",
    },
    { topic: "disarmament", article: "Art. 4", summary: "Stockpiled mines are destroyed within four years." },
    {
      topic: "humanitarian-law",
      article: "Art. 5",
      summary: "Mined areas are cleared within ten years, with extensions on request.",
    },
  ],
  events: [
    { kind: "adoption", actDate: "1997-09-18", certainty: "effective", place: "Oslo", references: [TABLE] },
    {
      kind: "opened-for-signature",
      actDate: "1997-12-03",
      certainty: "effective",
      place: "Ottawa",
      references: [TABLE],
    },
    {
      kind: "entry-into-force",
      actDate: "1999-03-01",
      effectiveDate: "1999-03-01",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    {
      kind: "withdrawal-notice",
      participant: "EST",
      receivedDate: "2025-06-27",
      certainty: "received",
      references: [EXITS],
    },
    {
      kind: "withdrawal-notice",
      participant: "LTU",
      receivedDate: "2025-06-27",
      certainty: "received",
      text: "Parliament voted on 8 May 2025; some reports take that day for the withdrawal.",
      references: [EXITS],
    },
    {
      kind: "withdrawal-notice",
      participant: "LVA",
      receivedDate: "2025-06-27",
      certainty: "received",
      references: [EXITS],
    },
    {
      kind: "withdrawal-notice",
      participant: "FIN",
      receivedDate: "2025-07-10",
      certainty: "received",
      references: [EXITS],
    },
    {
      kind: "suspension",
      participant: "UKR",
      circulatedDate: "2025-07-21",
      certainty: "contested",
      text: "Suspension of operation, which the Convention does not provide for. Austria, Belgium, Norway and Switzerland objected.",
      references: [EXITS],
    },
    {
      kind: "withdrawal-notice",
      participant: "POL",
      receivedDate: "2025-08-20",
      certainty: "received",
      text: "The day of the notice is derived from the reported effect on 20 February 2026.",
      references: [EXITS],
    },
    {
      kind: "objection",
      participant: "CHE",
      actDate: "2025-10-17",
      certainty: "received",
      text: "Objection to the suspension notified by Ukraine.",
      references: [EXITS],
    },
    ...ROSTER,
  ],
};
