import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-9-b, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-9-b&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "CRI 2003-02-04, SEN 2003-02-04, ARG 2003-04-30, DNK 2003-06-26, GBR 2003-06-26, SWE 2003-06-26",
      "ITA 2003-08-20, FIN 2003-09-23, HRV 2003-09-23, MEX 2003-09-23, NZL 2003-09-23, ISL 2003-09-24",
      "MDG 2003-09-24, MLT 2003-09-24, NOR 2003-09-24, ROU 2003-09-24, AUT 2003-09-25, GTM 2003-09-25",
      "SRB 2003-09-25, SLE 2003-09-26, BRA 2003-10-13, URY 2004-01-12, MLI 2004-01-19, POL 2004-04-05",
      "CHE 2004-06-25, CYP 2004-07-26, CZE 2004-09-13, EST 2004-09-21, PRY 2004-09-22, HND 2004-12-08",
      "GAB 2004-12-15, LUX 2005-01-13, BEN 2005-02-24, ESP 2005-04-13, NLD 2005-06-03, CHL 2005-06-06",
      "LIE 2005-06-24, KHM 2005-09-14, MDV 2005-09-14, TUR 2005-09-14, AZE 2005-09-15, TGO 2005-09-15",
      "FRA 2005-09-16, GIN 2005-09-16, MDA 2005-09-16, TLS 2005-09-16, BFA 2005-09-21, UKR 2005-09-23",
      "BEL 2005-10-24, PRT 2006-02-15, BOL 2006-05-22, MKD 2006-09-01, DEU 2006-09-20, ZAF 2006-09-20",
      "GHA 2006-11-06, NIC 2007-03-14, ECU 2007-05-24, KAZ 2007-09-25, IRL 2007-10-02, BIH 2007-12-07",
      "COG 2008-09-29, AUS 2009-05-19, CMR 2009-12-15, BGR 2010-09-22, PAN 2010-09-22, ZMB 2010-09-27",
      "GRC 2011-03-03, VEN 2011-07-01, CPV 2011-09-26, MRT 2011-09-27, TCD 2012-09-26, AGO 2013-09-24",
      "GNB 2013-09-24, MNG 2013-09-24",
    ],
    "succession-to-signature": ["MNE 2006-10-23"],
    ratification: [
      "MLT 2003-09-24, GBR 2003-12-10, DNK 2004-06-25, ARG 2004-11-15, MEX 2005-04-11, HRV 2005-04-25",
      "MLI 2005-05-12, POL 2005-09-14, SWE 2005-09-14, CRI 2005-12-01, PRY 2005-12-02, URY 2005-12-08",
      "MDV 2006-02-15, ESP 2006-04-04, BOL 2006-05-23, HND 2006-05-23, CZE 2006-07-10, MDA 2006-07-24",
      "UKR 2006-09-19, BEN 2006-09-20, SRB 2006-09-26, SEN 2006-10-18, LIE 2006-11-03, EST 2006-12-18",
      "BRA 2007-01-12, NZL 2007-03-14, KHM 2007-03-30, GTM 2008-06-09, KAZ 2008-10-22, BIH 2008-10-24",
      "FRA 2008-11-11, DEU 2008-12-04, CHL 2008-12-12, AZE 2009-01-28, MKD 2009-02-13, NIC 2009-02-25",
      "MNE 2009-03-06, CYP 2009-04-29, ROU 2009-07-02, CHE 2009-09-24, LUX 2010-05-19, BFA 2010-07-07",
      "ECU 2010-07-20, TGO 2010-07-20, GAB 2010-09-22, NLD 2010-09-28, BGR 2011-06-01, PAN 2011-06-02",
      "TUR 2011-09-27, MRT 2012-10-03, AUT 2012-12-04, PRT 2013-01-15, ITA 2013-04-03, NOR 2013-06-27",
      "GRC 2014-02-11, FIN 2014-10-08, MNG 2015-02-12",
    ],
    accession: [
      "ALB 2003-10-01, LBR 2004-09-22, MUS 2005-06-21, GEO 2005-08-09, ARM 2006-09-14, PER 2006-09-14",
      "SVN 2007-01-23, LBN 2008-12-22, KGZ 2008-12-29, NGA 2009-07-27, COD 2010-09-23, TUN 2011-06-29",
      "HUN 2012-01-12, PHL 2012-04-17, NRU 2013-01-24, BDI 2013-10-18, LTU 2014-01-20, MOZ 2014-07-01",
      "NER 2014-11-07, MAR 2014-11-24",
    ],
  },
  TABLE,
);

/** Optional Protocol to the Convention against Torture: rules in our words, acts restated from the depositary’s table. */
export const CONVENTION_AGAINST_TORTURE_OPTIONAL_PROTOCOL: SeedTreatyInput = {
  slug: "convention-against-torture-optional-protocol",
  shortTitle: "Optional Protocol to the Convention against Torture",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title:
        "Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
      authentic: true,
    },
  ],
  identifiers: [{ scheme: "MTDSG", value: "IV-9-b" }],
  depositary: "Secretary-General of the United Nations",
  signedOn: "2003-02-04",
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
      clause: { article: "Art. 28(1)", text: "In force 30 days after the deposit of the twentieth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 28(2)", text: "For a later party, 30 days after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      clause: {
        article: "Art. 33",
        text: "Withdrawal takes effect one year after the depositary receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "2002-12-18", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "2003-02-04", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "2006-06-22",
      effectiveDate: "2006-06-22",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
