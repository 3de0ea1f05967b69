import { join } from "node:path";
import type { ConflictReport } from "./conflict.ts";
import type { ParticipantNames } from "./participant-names.ts";
import { readWholeTable, required, type TableLine } from "./read-table.ts";
import {
  type RecordedAct,
  rulesNotOnRecord,
  type SourceRecord,
  type SourceReference,
  slugOf,
  statedForce,
} from "./source-record.ts";
import { ukTopics } from "./uk-topics.ts";

/** Reads UK Treaties Online with the list of its suspect records. */
export async function readUk(folder: string, names: ParticipantNames, report: ConflictReport): Promise<SourceRecord[]> {
  const doubts = await readDoubts(folder);
  const lines = await readWholeTable(join(folder, "sources/uk_treaties_dev.csv"));
  const statusAsAt = lastActOf(lines);
  return lines.flatMap((line) => {
    const treaty = required(line, "id");
    const refuse = (reason: string, value: string): void =>
      report.add({ source: "UK", where: `line ${line.line}`, treaty, reason, value });
    const doubt = doubts.get(treaty);
    if (doubt !== undefined) refuse("suspect record, taken over as printed", doubt);
    const record = toRecord(line, { names, statusAsAt, refuse });
    return record === null ? [] : [record];
  });
}

type Reading = {
  readonly names: ParticipantNames;
  readonly statusAsAt: string;
  readonly refuse: (reason: string, value: string) => void;
};

async function readDoubts(folder: string): Promise<ReadonlyMap<string, string>> {
  const lines = await readWholeTable(join(folder, "sources/uk_treaties_anomalies.csv"));
  return new Map(lines.map((line) => [required(line, "id"), required(line, "anomalies")]));
}

const DAY_COLUMNS = ["signed_event_date", "adopted_event_date", "definative_eif_event_date", "terminated_event_date"];

/** The file bears no date: its last act is the least that it covers. */
function lastActOf(lines: readonly TableLine[]): string {
  const days = lines.flatMap((line) => DAY_COLUMNS.flatMap((column) => line.cell(column) ?? []));
  return days.sort().at(-1) ?? "";
}

function toRecord(line: TableLine, reading: Reading): SourceRecord | null {
  const sides = line.cell("field3") === "BI" ? sidesOf(line, reading) : null;
  if (line.cell("field3") === "BI" && sides === null) return null;
  const id = required(line, "id");
  const title = required(line, "title").slice(0, 1_000);
  const reference = referenceOf(line);
  const events = actsOf(line, reference);
  const withdrawn = line.cell("withdrawn_event_date");
  if (withdrawn !== null) reading.refuse("withdrawal without saying whose", withdrawn);
  if (events.length === 0) {
    reading.refuse("record without a day", title);
    return null;
  }
  return {
    sourceKey: id,
    concludedOn: line.cell("signed_event_date") ?? line.cell("adopted_event_date"),
    treaty: {
      slug: `${slugOf(title)}-uk-${id}`,
      shortTitle: title,
      form: sides === null ? "multilateral" : "bilateral",
      titles: [{ language: "en", title, authentic: false }],
      identifiers: [{ scheme: "UKTO", value: id }, ...seriesNumber(line)],
      signedOn: line.cell("signed_event_date"),
      signedAt: line.cell("signed_event_location"),
      topics: ukTopics(line.cell("subject")),
      statusAsAt: reading.statusAsAt,
      sources: [reference],
      note:
        sides === null
          ? "The source lists who takes part without saying when; that list is not taken over. The clauses have not been entered yet."
          : "The source bears no date: it covers at least to the day shown. The clauses have not been entered yet.",
      rules: rulesNotOnRecord(sides),
      events,
    },
  };
}

/** The two States of a bilateral record; a territory beside its State is the treaty's reach, not a side. */
function sidesOf(line: TableLine, { names, refuse }: Reading): string[] | null {
  const day = line.cell("signed_event_date") ?? line.cell("adopted_event_date");
  const printed = line.cell("country_name") ?? "";
  const codes = new Set<string>();
  for (const name of printed.split(" ; ").filter((one) => one !== "")) {
    const found = names.find("UK", name, day);
    if ("refused" in found) {
      refuse(found.refused, name);
      return null;
    }
    if (!names.isTerritory(found.code)) codes.add(found.code);
  }
  if (codes.size === 2) return [...codes].sort();
  refuse("bilateral record without exactly two States", printed);
  return null;
}

function referenceOf(line: TableLine): SourceReference {
  const address = line.cell("document_url")?.replaceAll("\\", "/") ?? null;
  const base: SourceReference = { citation: `UK Treaties Online, record ${required(line, "id")}` };
  return address !== null && URL.canParse(address) ? { ...base, url: address } : base;
}

const SERIES = /\bTreaty Series (\d{3})\/(\d{4}):/;

function seriesNumber(line: TableLine): { scheme: string; value: string }[] {
  const [, number, year] = SERIES.exec(line.cell("references") ?? "") ?? [];
  return number === undefined || year === undefined
    ? []
    : [{ scheme: "UKTS", value: `UKTS ${Number(number)}/${year}` }];
}

function actsOf(line: TableLine, reference: SourceReference): RecordedAct[] {
  const acts: RecordedAct[] = [];
  const add = (kind: RecordedAct["kind"], column: string): void => {
    const actDate = line.cell(`${column}_date`);
    if (actDate === null) return;
    const effectiveDate = line.cell(`${column}_effective_date`);
    const effectiveBasis = effectiveDate === null ? null : ("stated-by-depositary" as const);
    const certainty = kind === "signature" ? "signed" : "effective";
    acts.push({ kind, actDate, effectiveDate, effectiveBasis, certainty, references: [reference] });
  };
  add("adoption", "adopted_event");
  add("signature", "signed_event");
  add("provisional-application", "provisional_eif_event");
  const force = line.cell("definative_eif_event_date");
  if (force !== null) {
    acts.push(statedForce(force, reference, line.cell("definative_eif_event_effective_date") ?? force));
  }
  add("termination", "terminated_event");
  return acts;
}
