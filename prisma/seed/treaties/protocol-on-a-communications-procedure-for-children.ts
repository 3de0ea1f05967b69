import { readRoster, type SeedReferenceInput } from "../roster.ts";
import type { SeedTreatyInput } from "../seed-treaty.ts";

const TABLE: SeedReferenceInput = {
  citation:
    "UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, IV-11-d, status as at 14 March 2015",
  url: "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=IV-11-d&chapter=4&clang=_en",
  retrievedOn: "2015-03-14",
};
const ROSTER = readRoster(
  {
    signature: [
      "AUT 2012-02-28, BEL 2012-02-28, BRA 2012-02-28, CHL 2012-02-28, CRI 2012-02-28, DEU 2012-02-28",
      "ESP 2012-02-28, FIN 2012-02-28, ITA 2012-02-28, LUX 2012-02-28, MAR 2012-02-28, MDV 2012-02-28",
      "MLI 2012-02-28, MNE 2012-02-28, PER 2012-02-28, PRT 2012-02-28, SRB 2012-02-28, SVK 2012-02-28",
      "SVN 2012-02-28, URY 2012-02-28, MLT 2012-04-18, MKD 2012-05-23, ROU 2012-06-13, ARG 2012-07-25",
      "CYP 2012-07-27, MUS 2012-08-13, ALB 2012-09-24, CPV 2012-09-24, LIE 2012-09-24, MDG 2012-09-24",
      "TUR 2012-09-24, THA 2012-09-25, AND 2012-09-26, PRY 2012-09-26, SEN 2012-10-01, ECU 2013-04-24",
      "SLV 2013-07-25, BEN 2013-09-24, CIV 2013-09-24, GHA 2013-09-24, GNB 2013-09-24, SYC 2013-09-24",
      "POL 2013-09-30, MNG 2013-10-04, HRV 2013-12-27, IRL 2014-09-24, FRA 2014-11-20, UKR 2014-11-20",
    ],
    ratification: [
      "THA 2012-09-25, DEU 2013-02-28, ALB 2013-05-29, ESP 2013-06-03, MNE 2013-09-24, PRT 2013-09-24",
      "SVK 2013-12-03, CRI 2014-01-14, BEL 2014-05-30, IRL 2014-09-24, AND 2014-09-25, SLV 2015-02-09",
      "URY 2015-02-23",
    ],
    accession: ["GAB 2012-09-25, BOL 2013-04-02, MCO 2014-09-24"],
  },
  TABLE,
);

/** Protocol on a Communications Procedure for Children: rules in our words, acts restated from the depositary’s table. */
export const PROTOCOL_ON_A_COMMUNICATIONS_PROCEDURE_FOR_CHILDREN: SeedTreatyInput = {
  slug: "protocol-on-a-communications-procedure-for-children",
  shortTitle: "Protocol on a Communications Procedure for Children",
  form: "multilateral",
  titles: [
    {
      language: "en",
      title: "Optional Protocol to the Convention on the Rights of the Child on a communications procedure",
      authentic: true,
    },
  ],
  identifiers: [{ scheme: "MTDSG", value: "IV-11-d" }],
  depositary: "Secretary-General of the United Nations",
  signedOn: "2012-02-28",
  signedAt: "New York",
  topics: ["human-rights"],
  statusAsAt: "2015-03-14",
  sources: [TABLE],
  note: "Party list complete to 14 March 2015; no later act is recorded.",
  rules: {
    form: "multilateral",
    entryIntoForce: {
      trigger: { kind: "count", count: 10 },
      delay: { period: { amount: 3, unit: "month" } },
      clause: { article: "Art. 19(1)", text: "In force 3 months after the deposit of the tenth instrument." },
    },
    laterParty: {
      kind: "same-delay",
      clause: { article: "Art. 19(2)", text: "For a later party, 3 months after its own deposit." },
    },
    exit: {
      kind: "notice",
      period: { amount: 1, unit: "year" },
      clause: {
        article: "Art. 20",
        text: "Withdrawal takes effect one year after the depositary receives the notice.",
      },
    },
    duration: { kind: "indefinite" },
  },
  events: [
    { kind: "adoption", actDate: "2011-12-19", certainty: "effective", references: [TABLE] },
    { kind: "opened-for-signature", actDate: "2012-02-28", certainty: "effective", references: [TABLE] },
    {
      kind: "entry-into-force",
      actDate: "2014-04-14",
      effectiveDate: "2014-04-14",
      effectiveBasis: "stated-by-depositary",
      certainty: "effective",
      references: [TABLE],
    },
    ...ROSTER,
  ],
};
