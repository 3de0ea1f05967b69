import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-16, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-16&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "ALB 2007-02-06, ARG 2007-02-06, AUT 2007-02-06, AZE 2007-02-06, BDI 2007-02-06, BEL 2007-02-06",
      "BFA 2007-02-06, BIH 2007-02-06, BOL 2007-02-06, BRA 2007-02-06, CHL 2007-02-06, CMR 2007-02-06",
      "COG 2007-02-06, COM 2007-02-06, CPV 2007-02-06, CRI 2007-02-06, CUB 2007-02-06, CYP 2007-02-06",
      "DZA 2007-02-06, FIN 2007-02-06, FRA 2007-02-06, GHA 2007-02-06, GRD 2007-02-06, GTM 2007-02-06",
      "HND 2007-02-06, HRV 2007-02-06, HTI 2007-02-06, IND 2007-02-06, JPN 2007-02-06, KEN 2007-02-06",
      "LBN 2007-02-06, LTU 2007-02-06, LUX 2007-02-06, MAR 2007-02-06, MCO 2007-02-06, MDA 2007-02-06",
      "MDG 2007-02-06, MDV 2007-02-06, MEX 2007-02-06, MKD 2007-02-06, MLI 2007-02-06, MLT 2007-02-06",
      "MNE 2007-02-06, MNG 2007-02-06, NER 2007-02-06, PRT 2007-02-06, PRY 2007-02-06, SEN 2007-02-06",
      "SLE 2007-02-06, SRB 2007-02-06, SWE 2007-02-06, TCD 2007-02-06, TUN 2007-02-06, UGA 2007-02-06",
      "URY 2007-02-06, VUT 2007-02-06, WSM 2007-02-06, IRL 2007-03-29, ARM 2007-04-10, ECU 2007-05-24",
      "ITA 2007-07-03, DNK 2007-09-25, GAB 2007-09-25, PAN 2007-09-25, SWZ 2007-09-25, DEU 2007-09-26",
      "SVK 2007-09-26, SVN 2007-09-26, COL 2007-09-27, ESP 2007-09-27, LIE 2007-10-01, NOR 2007-12-21",
      "NLD 2008-04-29, BGR 2008-09-24, LAO 2008-09-29, TZA 2008-09-29, GRC 2008-10-01, ISL 2008-10-01",
      "VEN 2008-10-21, ROU 2008-12-03, MOZ 2008-12-24, BEN 2010-03-19, VCT 2010-03-29, LSO 2010-09-22",
      "IDN 2010-09-27, ZMB 2010-09-27, TGO 2010-10-27, CHE 2011-01-19, PLW 2011-09-20, MRT 2011-09-27",
      "THA 2012-01-09, POL 2013-06-25, GNB 2013-09-24, AGO 2014-09-24",
    ],
    ratification: [
      "ALB 2007-11-08, ARG 2007-12-14, MEX 2008-03-18, HND 2008-04-01, FRA 2008-09-23, SEN 2008-12-11",
      "BOL 2008-12-17, CUB 2009-02-02, URY 2009-03-04, MLI 2009-07-01, JPN 2009-07-23, DEU 2009-09-24",
      "ESP 2009-09-24, ECU 2009-10-20, BFA 2009-12-03, CHL 2009-12-08, PRY 2010-08-03, BRA 2010-11-29",
      "GAB 2011-01-19, ARM 2011-01-24, NLD 2011-03-23, ZMB 2011-04-04, SRB 2011-05-18, BEL 2011-06-02",
      "PAN 2011-06-24, TUN 2011-06-29, MNE 2011-09-20, CRI 2012-02-16, BIH 2012-03-30, AUT 2012-06-07",
      "COL 2012-07-11, MRT 2012-10-03, WSM 2012-11-27, MAR 2013-05-14, LTU 2013-08-14, LSO 2013-12-06",
      "PRT 2014-01-27, TGO 2014-07-21, SVK 2014-12-15, MNG 2015-02-12",
    ],
    accession: ["KAZ 2009-02-27, NGA 2009-07-27, IRQ 2010-11-23, PER 2012-09-26, KHM 2013-06-27"],
  },
  TABLE,
);

/** Convention against Enforced Disappearance: rules in our words, acts restated from the depositary’s table. */
export const CONVENTION_AGAINST_ENFORCED_DISAPPEARANCE: SeedTreatyInput = {
  slug: "convention-against-enforced-disappearance",
  shortTitle: "Convention against Enforced Disappearance",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title: "International Convention for the Protection of All Persons from Enforced Disappearance",
      authentic: true,
    },
  ],
  identifiers: [
    { scheme: "MTDSG", value: "IV-16" },
    { scheme: "UNTS", value: "I-48088" },
  ],
  depositary: "Secretary-General of the United Nations",
  signedOn: "2007-02-06",
  signedAt: "New York",
  topics: ["human-rights"],
  statusAsAt: "2015-03-14",
  sources: [TABLE],
  note: "Party list complete to 14 March 2015; no later act is recorded.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 20 },
      delay: { period: { amount: 30, unit: "day" } },
      clause: { article: "Art. 39(1)", text: "In force 30 days after the deposit of the twentieth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 39(2)", text: "For a later party, 30 days after its own deposit." },
    },
    exit: { kind: "none", clause: { article: null, text: "There is no clause on denunciation." } },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "2006-12-20", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "2007-02-06", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "2010-12-23",
      effectiveDate: "2010-12-23",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
