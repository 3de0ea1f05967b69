import { join } from "node:path";
import type { ConflictReport } from "./conflict.ts";
import { groupedBy } from "./grouped-by.ts";
import { readWholeTable, required, type TableLine } from "./read-table.ts";
import {
  type RecordedAct,
  rulesNotOnRecord,
  type SourceRecord,
  type SourceReference,
  slugOf,
  statedForce,
} from "./source-record.ts";

const KINDS: ReadonlyMap<string, RecordedAct["kind"]> = new Map<string, RecordedAct["kind"]>([
  ["signature", "signature"],
  ["succession_to_signature", "succession-to-signature"],
  ["ratification", "ratification"],
  ["acceptance", "acceptance"],
  ["approval", "approval"],
  ["accession", "accession"],
  ["formal_confirmation", "formal-confirmation"],
  ["succession", "succession"],
  ["continued_application", "continued-application"],
  ["consent_unspecified", "consent-to-be-bound"],
  ["provisional_application", "provisional-application"],
  ["end_of_provisional_application_notice", "provisional-application-ended"],
  ["intent_not_to_become_party", "intent-not-to-become-party"],
  ["withdrawal_notice", "withdrawal-notice"],
  ["withdrawal_of_ratification", "withdrawal-of-ratification"],
  ["cessation_of_membership", "cessation-of-membership"],
]);

/** Treaties that name no registration, under the slug they have in the seed. */
const SEED_SLUGS: ReadonlyMap<string, string> = new Map([
  ["inf", "inf-treaty"],
  ["new-start", "new-start"],
  ["ru-kp-2000", "russia-dprk-friendship-2000"],
]);

/** Topics of the facts under the codes of the record. */
const TOPICS: ReadonlyMap<string, string> = new Map([["treaty-and-diplomatic-law", "treaty-law"]]);
const KNOWN_TOPICS = new Set(
  "climate criminal-justice culture defence-security disarmament environment health human-rights humanitarian-law intellectual-property labour law-of-the-sea refugees trade treaty-law".split(
    " ",
  ),
);

/** Reads `facts/treaties.csv` with `facts/participation.csv`: one record per treaty. */
export async function readFacts(folder: string, report: ConflictReport): Promise<SourceRecord[]> {
  const acts = groupedBy(await readWholeTable(join(folder, "facts/participation.csv")), (line) =>
    required(line, "treaty_id"),
  );
  const treaties = await readWholeTable(join(folder, "facts/treaties.csv"));
  return treaties.map((line) => toRecord(line, acts.get(required(line, "treaty_id")) ?? [], report));
}

function toRecord(line: TableLine, lines: readonly TableLine[], report: ConflictReport): SourceRecord {
  const id = required(line, "treaty_id");
  const title = required(line, "title_en");
  const shortTitle = line.cell("short_title") ?? title;
  const roster = line.cell("roster_source");
  const reference: SourceReference = { citation: roster ?? "Public reports of single acts, compiled by hand" };
  const acts = lines.flatMap((act) => toAct(act, id, report));
  const inForce = line.cell("eif_date");
  const events = [...(inForce === null ? [] : [statedForce(inForce, reference)]), ...acts];
  return {
    sourceKey: id,
    concludedOn: line.cell("signed_date") ?? line.cell("adopted_date"),
    treaty: {
      slug: SEED_SLUGS.get(id) ?? slugOf(line.cell("short_title") === null ? title : shortTitle),
      shortTitle,
      form: "multilateral",
      titles: [{ language: "en", title, authentic: true }],
      identifiers: [...identifier("MTDSG", line.cell("mtdsg_no")), ...identifier("UNTS", line.cell("unts_reg"))],
      depositary: depositaryOf(line),
      signedOn: line.cell("signed_date"),
      signedAt: line.cell("place"),
      topics: topicsOf(line),
      statusAsAt: line.cell("status_as_at") ?? lastDay(events),
      sources: [reference],
      note: noteOf(line),
      rules: rulesNotOnRecord(null),
      events,
    },
  };
}

function identifier(scheme: string, value: string | null): { scheme: string; value: string }[] {
  return value === null ? [] : [{ scheme, value }];
}

/** Depositaries under the names that the record gives them. */
const DEPOSITARIES: ReadonlyMap<string, string> = new Map([
  ["UN Secretary-General", "Secretary-General of the United Nations"],
  ["WIPO Director General", "Director General of WIPO"],
]);

function depositaryOf(line: TableLine): string | null {
  const name = line.cell("depositary");
  return DEPOSITARIES.get(name ?? "") ?? name;
}

function topicsOf(line: TableLine): string[] {
  const codes = (line.cell("topics") ?? "").split(";").map((code) => TOPICS.get(code) ?? code);
  return [...new Set(codes.filter((code) => KNOWN_TOPICS.has(code)))];
}

function noteOf(line: TableLine): string {
  return line.cell("coverage") === "events_only"
    ? "Single acts only: no party list is on record. The clauses have not been entered yet."
    : "Party list complete to the day shown; later acts are not on record. The clauses have not been entered yet.";
}

/** Where no list is complete to any day, the last act is the least that the record covers. */
function lastDay(acts: readonly RecordedAct[]): string {
  const days = acts.flatMap(({ actDate }) => (actDate == null ? [] : [actDate])).sort();
  const last = days.at(-1);
  if (last === undefined) throw new Error("a treaty without a day and without acts");
  return last;
}

function toAct(line: TableLine, treaty: string, report: ConflictReport): RecordedAct[] {
  const action = required(line, "action");
  const kind = KINDS.get(action);
  if (kind === undefined) {
    report.add({ source: "facts", where: `line ${line.line}`, treaty, reason: "kind of act not read", value: action });
    return [];
  }
  const effective = line.cell("effective_date_stated");
  const source = required(line, "source");
  const isPrinted = line.cell("certainty") === "as_printed";
  return [
    {
      kind,
      participant: required(line, "participant_code"),
      actDate: line.cell("action_date"),
      receivedDate: line.cell("received_date"),
      effectiveDate: effective,
      effectiveBasis: effective === null ? null : isPrinted ? "stated-by-depositary" : "estimated",
      certainty: certaintyOf(line, kind),
      text: doubtOf(line),
      references: [{ citation: source === "treaty_cases.json" ? "Public reports, compiled by hand" : source }],
    },
  ];
}

function certaintyOf(line: TableLine, kind: RecordedAct["kind"]): RecordedAct["certainty"] {
  if (line.cell("certainty") === "disputed") return "contested";
  return kind === "signature" || kind === "succession-to-signature" ? "signed" : "received";
}

const DOUBTS: ReadonlyMap<string, string> = new Map([
  ["reconstructed", "Put back from general knowledge; the present table no longer prints it."],
  ["knowledge_only", "From general knowledge; not read again in a depositary record."],
  ["uncertain", "The day is uncertain."],
  ["disputed", "The sources disagree on this act or its day."],
  ["derived", "Derived from other facts of the record."],
]);

function doubtOf(line: TableLine): string | null {
  return DOUBTS.get(line.cell("certainty") ?? "") ?? null;
}
