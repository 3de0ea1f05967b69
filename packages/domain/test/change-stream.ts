import { z } from "zod";
import { parseTreatyEvent, type TreatyEvent, type TreatyEventInput } from "../src/event.ts";
import { cell, type PublicRecord, readRecords } from "./public-record.ts";

/** What a public list said of one State on one day: ISO days, null where it said nothing. */
export type ListedRow = {
  readonly signature: string | null;
  readonly consent: string | null;
  readonly kind: string | null;
  readonly effect: string | null;
};

/** The list at one instant, by the State's code. */
export type ListedState = { readonly at: Date; readonly rows: ReadonlyMap<string, ListedRow> };

const Row = z.record(z.string(), z.string());
const CODE = ["Code", "Country Code", "country_code"];
const FIELDS: Readonly<Record<keyof ListedRow, readonly string[]>> = {
  signature: ["Signature", "signature"],
  consent: ["Ratification", "Ratification-Acceptance-Approval"],
  kind: ["Kind"],
  effect: ["Date-Of-Effect"],
};

/**
 * Replays the stream of changes: what the list said after each instant at which it changed. A row is known by
 * the key the stream uses for it, a State by the code in its row. Null where the records are not beside this checkout.
 */
export function readListedStates(): ListedState[] | null {
  const changes = readRecords("sources/paris_agreement_bitemporal_changes.csv");
  if (changes === null) return null;
  const table = new Map<string, Record<string, string>>();
  const instants = [...new Set(changes.map((change) => cell(change, "observed_at") ?? ""))];
  return instants.map((instant) => {
    for (const change of changes.filter((one) => cell(one, "observed_at") === instant)) apply(table, change);
    return { at: new Date(instant), rows: listedRows(table) };
  });
}

/** Rows that went and rows that came stand in one instant in any order: a row that came stays. */
function apply(table: Map<string, Record<string, string>>, change: PublicRecord): void {
  const [key, field] = [cell(change, "code") ?? "", cell(change, "field") ?? ""];
  const [before, after] = [cell(change, "old_value"), cell(change, "new_value")];
  if (field !== "__row__") {
    table.set(key, { ...table.get(key), [field]: after ?? "" });
    return;
  }
  if (after !== null) table.set(key, Row.parse(JSON.parse(after.replace(/^added:/, ""))));
  else if (before !== null) table.delete(key);
}

function listedRows(table: ReadonlyMap<string, Record<string, string>>): Map<string, ListedRow> {
  const rows = new Map<string, ListedRow>();
  for (const row of table.values()) {
    const code = first(row, CODE);
    if (code === null) continue;
    rows.set(code, {
      signature: first(row, FIELDS.signature),
      consent: first(row, FIELDS.consent),
      kind: first(row, FIELDS.kind),
      effect: first(row, FIELDS.effect),
    });
  }
  return rows;
}

function first(row: Record<string, string>, names: readonly string[]): string | null {
  return names.map((name) => row[name]).find((value) => value !== undefined && value !== "") ?? null;
}

type WantedAct = { readonly event: TreatyEventInput; readonly fingerprint: string };
type OpenVersion = WantedAct & { readonly firstSeen: string };

/**
 * Turns what a list said into recorded knowledge. A changed value supersedes the version it replaces. But an act
 * the list reported on one day cannot have happened later: a later date is a new act, and the old one stays.
 */
export function recordedKnowledge(states: readonly ListedState[]): TreatyEvent[] {
  const done: TreatyEventInput[] = [];
  const open = new Map<string, OpenVersion>();
  for (const { at, rows } of states) {
    const wanted = new Map([...rows].flatMap(([code, row]) => actsOf(code, row)));
    done.push(...closeChanged(open, wanted, at.toISOString()));
    openNew(open, wanted, at.toISOString());
  }
  return [...done, ...[...open.values()].map(({ event }) => event)].map((event) => parseTreatyEvent(event));
}

/** Takes out the versions the list no longer says; a later act gets an id of its own among the wanted ones. */
function closeChanged(open: Map<string, OpenVersion>, wanted: Map<string, WantedAct>, at: string): TreatyEventInput[] {
  const changed = [...open].filter(([slot, version]) => wanted.get(slot)?.fingerprint !== version.fingerprint);
  return changed.map(([slot, version]) => {
    open.delete(slot);
    const next = wanted.get(slot);
    if (next === undefined || !isNewAct(version, next)) return { ...version.event, supersededAt: at };
    wanted.set(slot, { ...next, event: { ...next.event, id: `${slot} ${dayOf(next)}` } });
    return version.event;
  });
}

function openNew(open: Map<string, OpenVersion>, wanted: ReadonlyMap<string, WantedAct>, at: string): void {
  for (const [slot, { event, fingerprint }] of wanted) {
    if (!open.has(slot))
      open.set(slot, { event: { ...event, recordedAt: at }, fingerprint, firstSeen: at.slice(0, 10) });
  }
}

function isNewAct({ firstSeen }: OpenVersion, next: WantedAct): boolean {
  return dayOf(next) > firstSeen;
}

function dayOf({ event }: WantedAct): string {
  return event.actDate ?? "";
}

function actsOf(code: string, row: ListedRow): [string, WantedAct][] {
  const common = { participant: code, certainty: "received" as const, recordedAt: new Date(0) };
  const acts: TreatyEventInput[] = [];
  if (row.signature !== null)
    acts.push({ ...common, id: `${code} signature`, kind: "signature", actDate: row.signature });
  if (row.consent !== null || row.effect !== null) {
    acts.push({
      ...common,
      id: `${code} consent`,
      kind: kindOf(row.kind),
      actDate: row.consent,
      effectiveDate: row.effect,
      effectiveBasis: row.effect === null ? null : "stated-by-depositary",
    });
  }
  return acts.map((event) => [event.id, { event, fingerprint: JSON.stringify(event) }]);
}

const KINDS = z.enum(["ratification", "acceptance", "approval", "accession"]);

function kindOf(word: string | null): z.infer<typeof KINDS> {
  return KINDS.parse((word ?? "Ratification").toLowerCase());
}
