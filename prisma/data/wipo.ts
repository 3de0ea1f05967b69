import { join } from "node:path";
import type { ConflictReport } from "./conflict.ts";
import { groupedBy } from "./grouped-by.ts";
import type { ParticipantNames } from "./participant-names.ts";
import { readWholeTable, required, type TableLine } from "./read-table.ts";
import { type RecordedAct, rulesNotOnRecord, type SourceRecord, type SourceReference } from "./source-record.ts";

/** The day up to which the list is complete: it has not changed since. */
const STATUS_AS_AT = "2025-10-01";
const TABLE: SourceReference = {
  citation: "WIPO-administered treaties, list of contracting parties, as at 1 October 2025",
  url: "https://www.wipo.int/wipolex/en/treaties/",
};

type Known = { readonly slug: string; readonly title: string; readonly mtdsg?: string };

/** The treaties of the list by the name it gives them. */
const TREATIES: ReadonlyMap<string, Known> = new Map<string, Known>([
  ["Berne", { slug: "berne-convention", title: "Berne Convention for the Protection of Literary and Artistic Works" }],
  [
    "Brussels",
    {
      slug: "brussels-satellites-convention",
      title: "Convention Relating to the Distribution of Programme-Carrying Signals Transmitted by Satellite",
      mtdsg: "XXV-1",
    },
  ],
  [
    "Madrid",
    {
      slug: "madrid-agreement-indications-of-source",
      title: "Madrid Agreement for the Repression of False or Deceptive Indications of Source on Goods",
    },
  ],
  [
    "Paris",
    {
      slug: "paris-convention-industrial-property",
      title: "Paris Convention for the Protection of Industrial Property",
    },
  ],
  ["Patent", { slug: "patent-law-treaty", title: "Patent Law Treaty" }],
  [
    "Phonograms",
    {
      slug: "phonograms-convention",
      title:
        "Convention for the Protection of Producers of Phonograms Against Unauthorized Duplication of Their Phonograms",
      mtdsg: "XIV-4",
    },
  ],
  ["Riyadh", { slug: "riyadh-design-law-treaty", title: "Riyadh Design Law Treaty" }],
  [
    "Rome",
    {
      slug: "rome-convention-performers",
      title:
        "International Convention for the Protection of Performers, Producers of Phonograms and Broadcasting Organisations",
      mtdsg: "XIV-3",
    },
  ],
  ["Singapore", { slug: "singapore-trademark-treaty", title: "Singapore Treaty on the Law of Trademarks" }],
  ["Trademark", { slug: "trademark-law-treaty", title: "Trademark Law Treaty" }],
  [
    "Washington",
    {
      slug: "washington-integrated-circuits-treaty",
      title: "Washington Treaty on Intellectual Property in Respect of Integrated Circuits",
    },
  ],
  ["WIPO Copyright Treaty (WCT)", { slug: "wipo-copyright-treaty", title: "WIPO Copyright Treaty" }],
  [
    "WIPO GRATK Treaty",
    {
      slug: "wipo-genetic-resources-treaty",
      title: "WIPO Treaty on Intellectual Property, Genetic Resources and Associated Traditional Knowledge",
    },
  ],
  [
    "WIPO Performances and Phonograms Treaty (WPPT)",
    { slug: "wipo-performances-and-phonograms-treaty", title: "WIPO Performances and Phonograms Treaty" },
  ],
]);

const INSTRUMENTS: ReadonlyMap<string, RecordedAct["kind"]> = new Map<string, RecordedAct["kind"]>([
  ["Accession", "accession"],
  ["Ratification", "ratification"],
  ["Acceptance", "acceptance"],
  ["Declaration of Continued Application", "continued-application"],
  ["Declaration/Notification of Succession", "succession"],
]);

/** Reads the list of WIPO's contracting parties, with the day each entry into force is printed for. */
export async function readWipo(
  folder: string,
  names: ParticipantNames,
  report: ConflictReport,
): Promise<SourceRecord[]> {
  const lines = await readWholeTable(join(folder, "sources/wipo_membership_dev.csv"));
  const byTreaty = groupedBy(lines, (line) => required(line, "Treaty"));
  return [...byTreaty].flatMap(([name, rows]) => {
    const known = TREATIES.get(name);
    const refuse = refusal(report, name);
    if (known === undefined) {
      for (const row of rows) refuse(row, "treaty not known", name);
      return [];
    }
    return [
      toRecord(
        name,
        known,
        rows.flatMap((row) => actsOf(row, names, refuse)),
      ),
    ];
  });
}

type Refuse = (line: TableLine, reason: string, value: string) => void;

function refusal(report: ConflictReport, treaty: string): Refuse {
  return ({ line }, reason, value) => report.add({ source: "WIPO", where: `line ${line}`, treaty, reason, value });
}

function toRecord(sourceKey: string, { slug, title, mtdsg }: Known, events: RecordedAct[]): SourceRecord {
  return {
    sourceKey,
    concludedOn: null,
    treaty: {
      slug,
      shortTitle: title,
      form: "multilateral",
      titles: [{ language: "en", title, authentic: true }],
      identifiers: mtdsg === undefined ? [] : [{ scheme: "MTDSG", value: mtdsg }],
      depositary: mtdsg === undefined ? "Director General of WIPO" : "Secretary-General of the United Nations",
      topics: ["intellectual-property"],
      statusAsAt: STATUS_AS_AT,
      sources: [TABLE],
      note: "Present members only: denunciations and earlier memberships are not on record. The clauses have not been entered yet.",
      rules: rulesNotOnRecord(null),
      events,
    },
  };
}

function actsOf(line: TableLine, names: ParticipantNames, refuse: Refuse): RecordedAct[] {
  const name = required(line, "Contracting Party");
  const found = names.find("general", name, line.cell("Instrument Date"));
  if ("refused" in found) {
    refuse(line, found.refused, name);
    return [];
  }
  const base = { participant: found.code, references: [TABLE] };
  const signed = line.cell("Signature Date");
  const signature: RecordedAct[] =
    signed === null ? [] : [{ ...base, kind: "signature", actDate: signed, certainty: "signed" }];
  return [...signature, ...consentOf(line, base, refuse)];
}

function consentOf(
  line: TableLine,
  base: Pick<RecordedAct, "participant" | "references">,
  refuse: Refuse,
): RecordedAct[] {
  const [instrument, actDate] = [line.cell("Instrument Type"), line.cell("Instrument Date")];
  const effectiveDate = line.cell("Entry Into Force Date");
  if (actDate === null && effectiveDate === null) return [];
  const kind = instrument === null ? "consent-to-be-bound" : INSTRUMENTS.get(instrument);
  if (kind === undefined) {
    refuse(line, "kind of instrument not read", instrument ?? "");
    return [];
  }
  const effectiveBasis = effectiveDate === null ? null : ("stated-by-depositary" as const);
  return [{ ...base, kind, actDate, effectiveDate, effectiveBasis, certainty: "received" }];
}
