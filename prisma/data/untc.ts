import { join } from "node:path";
import type { ConflictReport } from "./conflict.ts";
import { groupedBy } from "./grouped-by.ts";
import type { ParticipantNames } from "./participant-names.ts";
import { readWholeTable, required, type TableLine } from "./read-table.ts";
import {
  type RecordedAct,
  rulesNotOnRecord,
  type SourceRecord,
  type SourceReference,
  slugOf,
} from "./source-record.ts";
import { kindOfCell } from "./untc-column.ts";
import { headingOf } from "./untc-heading.ts";

const MTDSG = /mtdsg_no=([IVXLC]+(?:-[A-Za-z0-9]+)*)/;

/** Chapters I to X were read on the first day, the later ones on the second. */
const STATUS_AS_AT = { toTenth: "2015-03-14", later: "2014-07-10" } as const;

/** Topics by chapter; a chapter without one speaks of several. */
const CHAPTER_TOPICS: ReadonlyMap<string, string> = new Map([
  ["4", "human-rights"],
  ["5", "refugees"],
  ["9", "health"],
  ["10", "trade"],
  ["14", "culture"],
  ["18", "criminal-justice"],
  ["21", "law-of-the-sea"],
  ["23", "treaty-law"],
  ["26", "disarmament"],
  ["27", "environment"],
]);

/** Reads the status tables of the UN Treaty Collection: one record per treaty of the index that has a table. */
export async function readUntc(
  folder: string,
  names: ParticipantNames,
  report: ConflictReport,
): Promise<SourceRecord[]> {
  const cells = groupedBy(await readWholeTable(join(folder, "sources/untc_2015/actions.csv")), (line) =>
    required(line, "mtdsg_key"),
  );
  const index = await readWholeTable(join(folder, "sources/untc_2015/index.csv"));
  return index.flatMap((line) => {
    const key = `${required(line, "chapter_no")}-${required(line, "treaty_no")}`.replaceAll(".", "-");
    const rows = cells.get(key);
    return rows === undefined ? [] : [toRecord(key, line, rows, { names, report })];
  });
}

type Reading = { readonly names: ParticipantNames; readonly report: ConflictReport };

function toRecord(key: string, line: TableLine, rows: readonly TableLine[], reading: Reading): SourceRecord {
  const chapter = required(line, "chapter_no");
  const { title, place, day } = headingOf(required(line, "treaty_name"));
  const statusAsAt = Number(chapter) <= 10 ? STATUS_AS_AT.toTenth : STATUS_AS_AT.later;
  const url = required(line, "url");
  const number = MTDSG.exec(url)?.[1] ?? key;
  const reference: SourceReference = {
    citation: `UN Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, ${number}, status as at ${statusAsAt}`,
    url,
    retrievedOn: statusAsAt,
  };
  const acts = rows.flatMap((row) => actOf(row, reference, reading));
  const topic = CHAPTER_TOPICS.get(chapter);
  const adopted: RecordedAct[] =
    day === null ? [] : [{ kind: "adoption", actDate: day, certainty: "effective", references: [reference] }];
  return {
    sourceKey: number,
    concludedOn: day,
    treaty: {
      slug: `${slugOf(title)}-${number.toLowerCase()}`,
      shortTitle: title,
      form: "multilateral",
      titles: [{ language: "en", title, authentic: true }],
      identifiers: [{ scheme: "MTDSG", value: number }],
      depositary: "Secretary-General of the United Nations",
      signedOn: acts.some(({ kind, actDate }) => kind === "signature" && actDate === day) ? day : null,
      signedAt: place,
      topics: topic === undefined ? [] : [topic],
      statusAsAt,
      sources: [reference],
      note: "Table complete to the day shown; end notes, reservations and withdrawn participants' brackets are not in it. The clauses have not been entered yet.",
      rules: rulesNotOnRecord(null),
      events: [...adopted, ...acts],
    },
  };
}

function actOf(line: TableLine, reference: SourceReference, { names, report }: Reading): RecordedAct[] {
  const [column, name, day] = [required(line, "column"), required(line, "participant"), line.cell("date")];
  const treaty = required(line, "mtdsg_key");
  const refuse = (reason: string, value: string): RecordedAct[] => {
    report.add({ source: "UNTC", where: `line ${line.line}`, treaty, reason, value });
    return [];
  };
  const kind = kindOfCell(column, line.cell("marker"));
  if (kind === null) return refuse("column has no counterpart", `${column} (${line.cell("marker") ?? "no letter"})`);
  if (day === null) return refuse("cell without a day", line.cell("raw") ?? "");
  const found = names.find("general", name, day);
  if ("refused" in found) return refuse(found.refused, name);
  const certainty = kind === "signature" || kind === "succession-to-signature" ? "signed" : "received";
  return [{ kind, participant: found.code, actDate: day, certainty, references: [reference] }];
}
