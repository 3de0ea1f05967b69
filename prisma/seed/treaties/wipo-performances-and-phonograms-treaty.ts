import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation: "WIPO, contracting parties of the WIPO Performances and Phonograms Treaty, status as at 1 October 2025",
  url: "https://www.wipo.int/treaties/en/ip/wppt/",
  retrievedOn: "2025-10-01",
};
const ROSTER = readRoster(
  {
    signature: [
      "BFA 1996-12-20, BOL 1996-12-20, CHL 1996-12-20, DEU 1996-12-20, ESP 1996-12-20, IDN 1996-12-20",
      "IO:EU 1996-12-20, ITA 1996-12-20, KEN 1996-12-20, MNG 1996-12-20, NAM 1996-12-20, TGO 1996-12-20",
      "VEN 1996-12-20, URY 1997-01-08, GRC 1997-01-13, MCO 1997-01-14, HUN 1997-01-29, GBR 1997-02-13",
      "LUX 1997-02-18, BEL 1997-02-19, KAZ 1997-02-28, NGA 1997-03-24, ISR 1997-03-25, USA 1997-04-12",
      "FIN 1997-05-09, GHA 1997-05-23, ARG 1997-09-18, MDA 1997-09-19, FRA 1997-10-09, COL 1997-10-22",
      "DNK 1997-10-28, SWE 1997-10-31, CRI 1997-12-02, NLD 1997-12-02, BLR 1997-12-08, SVN 1997-12-12",
      "ZAF 1997-12-12, HRV 1997-12-15, SEN 1997-12-17, MEX 1997-12-18, IRL 1997-12-19, CAN 1997-12-22",
      "CHE 1997-12-29, EST 1997-12-29, SVK 1997-12-29, AUT 1997-12-30, ECU 1997-12-31, PAN 1997-12-31",
      "PRT 1997-12-31, ROU 1997-12-31",
    ],
    ratification: [
      "MDA 1998-03-13/2002-05-20, BLR 1998-07-15/2002-05-20, HUN 1998-11-27/2002-05-20, PAN 1999-03-17/2002-05-20",
      "BFA 1999-07-19/2002-05-20, USA 1999-09-14/2002-05-20, MEX 1999-11-17/2002-05-20, ARG 1999-11-19/2002-05-20",
      "SVN 1999-11-19/2002-05-20, SVK 2000-01-14/2002-05-20, CRI 2000-05-23/2002-05-20, ECU 2000-06-21/2002-05-20",
      "HRV 2000-07-03/2002-05-20, COL 2000-11-29/2002-05-20, ROU 2001-02-01/2002-05-20, CHL 2001-04-11/2002-05-20",
      "SEN 2002-02-18/2002-05-20, MNG 2002-07-25/2002-10-25, TGO 2003-02-21/2003-05-21, KAZ 2004-08-12/2004-11-12",
      "IDN 2004-11-15/2005-02-15, BEL 2006-05-30/2006-08-30, CHE 2008-03-31/2008-07-01, URY 2008-05-28/2008-08-28",
      "AUT 2009-12-14/2010-03-14, DEU 2009-12-14/2010-03-14, DNK 2009-12-14/2010-03-14, ESP 2009-12-14/2010-03-14",
      "EST 2009-12-14/2010-03-14, FIN 2009-12-14/2010-03-14, FRA 2009-12-14/2010-03-14, GBR 2009-12-14/2010-03-14",
      "GRC 2009-12-14/2010-03-14, IO:EU 2009-12-14/2010-03-14, IRL 2009-12-14/2010-03-14, ITA 2009-12-14/2010-03-14",
      "LUX 2009-12-14/2010-03-14, NLD 2009-12-14/2010-03-14, PRT 2009-12-14/2010-03-14, SWE 2009-12-14/2010-03-14",
      "GHA 2012-11-16/2013-02-16, CAN 2014-05-13/2014-08-13, NGA 2017-10-04/2018-01-04",
    ],
    accession: [
      "SLV 1998-10-20/2002-05-20, LCA 1999-11-24/2002-05-20, LVA 2000-03-22/2002-05-20, PRY 2000-11-29/2002-05-20",
      "LTU 2001-01-26/2002-05-20, BGR 2001-03-29/2002-05-20, ALB 2001-05-17/2002-05-20, GEO 2001-07-04/2002-05-20",
      "CZE 2001-10-10/2002-05-20, MLI 2001-10-22/2002-05-20, UKR 2001-11-29/2002-05-20, GAB 2001-12-06/2002-05-20",
      "HND 2002-02-20/2002-05-20, GIN 2002-02-25/2002-05-25, JAM 2002-03-12/2002-06-12, PER 2002-04-18/2002-07-18",
      "KGZ 2002-05-15/2002-08-15, PHL 2002-07-04/2002-10-04, JPN 2002-07-09/2002-10-09, GTM 2002-10-08/2003-01-08",
      "NIC 2002-12-06/2003-03-06, SRB 2003-03-13/2003-06-13, POL 2003-07-21/2003-10-21, JOR 2004-02-24/2004-05-24",
      "BWA 2004-10-27/2005-01-27, ARM 2004-12-06/2005-03-06, MKD 2004-12-20/2005-03-20, SGP 2005-01-17/2005-04-17",
      "ARE 2005-03-09/2005-06-09, OMN 2005-06-20/2005-09-20, QAT 2005-07-28/2005-10-28, CYP 2005-09-02/2005-12-02",
      "BHR 2005-09-15/2005-12-15, DOM 2005-10-10/2006-01-10, AZE 2006-01-11/2006-04-11, BEN 2006-01-16/2006-04-16",
      "LIE 2007-01-30/2007-04-30, CHN 2007-03-09/2007-06-09, AUS 2007-04-26/2007-07-26, TTO 2008-08-28/2008-11-28",
      "TUR 2008-08-28/2008-11-28, RUS 2008-11-05/2009-02-05, KOR 2008-12-18/2009-03-18, BIH 2009-08-25/2009-11-25",
      "MLT 2009-12-14/2010-03-14, VCT 2010-11-12/2011-02-12, MAR 2011-04-20/2011-07-20, TJK 2011-05-24/2011-08-24",
      "MYS 2012-09-27/2012-12-27, DZA 2013-10-31/2014-01-31, MDG 2014-11-24/2015-02-24, BRN 2017-02-02/2017-05-02",
      "IND 2018-09-25/2018-12-25, BLZ 2018-11-09/2019-02-09, NZL 2018-12-17/2019-03-17, CPV 2019-02-22/2019-05-22",
      "COK 2019-03-19/2019-06-19, UZB 2019-04-17/2019-07-17, BRB 2019-09-13/2019-12-13, STP 2020-01-27/2020-04-27",
      "VUT 2020-05-06/2020-08-06, SMR 2020-06-02/2020-09-02, AFG 2020-11-09/2021-02-09, COM 2021-01-25/2021-04-25",
      "KIR 2021-03-22/2021-06-22, UGA 2022-01-28/2022-04-28, VNM 2022-04-01/2022-07-01, TUN 2023-03-16/2023-06-16",
      "KNA 2024-07-08/2024-10-08, CMR 2025-01-09/2025-04-09",
    ],
    "continued-application": ["MNE 2006-12-04/2006-06-03"],
  },
  TABLE,
);

/** WIPO Performances and Phonograms Treaty: rules in our words, acts restated from the depositary’s table. */
export const WIPO_PERFORMANCES_AND_PHONOGRAMS_TREATY: SeedTreatyInput = {
  slug: "wipo-performances-and-phonograms-treaty",
  shortTitle: "WIPO Performances and Phonograms Treaty",
  form: "multilateral",
  titles: [{ language: "en", title: "WIPO Performances and Phonograms Treaty", authentic: true }],
  identifiers: [{ scheme: "UNTS", value: "I-38543" }],
  depositary: "Director General of WIPO",
  signedOn: "1996-12-20",
  signedAt: "Geneva",
  topics: ["intellectual-property"],
  statusAsAt: "2025-10-01",
  sources: [TABLE],
  note: "Party list complete to 1 October 2025; no later act is recorded.",
  rules: {
    form: "multilateral",
    reio: ["IO:EU"],
    entryIntoForce: {
      trigger: { kind: "count", count: 30, excludeReio: true },
      delay: { period: { amount: 3, unit: "month" } },
      clause: { article: "Art. 29", text: "In force 3 months after the deposit of the thirtieth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 30", text: "For a later party, 3 months after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      clause: {
        article: "Art. 31",
        text: "Withdrawal takes effect one year after the depositary receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "1996-12-20", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "1996-12-20", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "2002-05-20",
      effectiveDate: "2002-05-20",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
