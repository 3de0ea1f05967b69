import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { CalendarDate, parsePlainDate } from "./calendar-date.ts";
import { consistencyWarnings } from "./consistency.ts";
import type { ConsistencyCode } from "./consistency-warning.ts";
import { parseTreatyEvent, type TreatyEvent, type TreatyEventInput } from "./event.ts";
import { parseTreatyRules } from "./treaty-rules.ts";

/** Records of UK Treaties Online with the reason why each is suspect. */
const FILE = fileURLToPath(new URL("../../../../shared/data/sources/uk_treaties_anomalies.csv", import.meta.url));

const Day = z.union([z.literal(""), CalendarDate]).transform((text) => (text === "" ? null : text));
const Row = z
  .tuple([z.string(), z.string(), Day, Day, Day, Day, z.string().min(1)])
  .transform(([id, , signed, force, terminated, terminatedEffect, reason]) => ({
    id,
    signed,
    force,
    terminated,
    terminatedEffect,
    reason,
  }));
type Row = z.infer<typeof Row>;

const RULES = parseTreatyRules({
  form: "bilateral",
  parties: ["GBR", "XXX"],
  entryIntoForce: { trigger: { kind: "unknown" }, clause: { text: "not on record" } },
  exit: { kind: "unknown" },
  duration: { kind: "unknown" },
});

/** Fields of a line of CSV; a field in quotes may hold commas. */
function readLine(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
}

function readRows(): Row[] {
  const [, ...lines] = readFileSync(FILE, "utf8").trim().split(/\r?\n/);
  return lines.map((line) => Row.parse(readLine(line)));
}

const UNOFFICIAL = /^sentinel_or_future:unofficial_info_event_date=(.+)$/;

/** What the unofficial column tells is talk about the treaty: an announcement. */
function eventsOf(row: Row): TreatyEvent[] {
  const events: TreatyEvent[] = [];
  const add = (facts: Omit<TreatyEventInput, "id" | "certainty" | "recordedAt">): void => {
    const base = { id: facts.kind, certainty: "effective", recordedAt: "2020-01-01T00:00:00Z" };
    events.push(parseTreatyEvent({ ...base, ...facts }));
  };
  if (row.signed !== null) add({ kind: "signature", actDate: row.signed });
  if (row.force !== null) add({ kind: "entry-into-force", actDate: row.force });
  if (row.terminated !== null) {
    const effectiveBasis = row.terminatedEffect === null ? null : "stated-by-depositary";
    add({ kind: "termination", actDate: row.terminated, effectiveDate: row.terminatedEffect, effectiveBasis });
  }
  const unofficial = UNOFFICIAL.exec(row.reason)?.[1];
  if (unofficial !== undefined) add({ kind: "announcement", announcedDate: unofficial });
  return events;
}

function codeOf({ reason }: Row): readonly [ConsistencyCode, string] {
  if (reason === "eif_before_signature") return ["entry-into-force-before-signature", "entry-into-force"];
  if (reason === "termination_effective_before_notice") return ["effect-before-notice", "termination"];
  const day = UNOFFICIAL.exec(reason)?.[1];
  if (day === undefined) throw new Error(`reason ${reason} has no code`);
  return [day < "2000-01-01" ? "sentinel-date" : "far-future", "announcement"];
}

function codesFor(row: Row): (readonly [ConsistencyCode, string])[] {
  const warnings = consistencyWarnings(RULES, eventsOf(row), { today: parsePlainDate("2026-01-01") });
  return warnings.map(({ code, eventId }) => [code, eventId] as const);
}

describe.skipIf(!existsSync(FILE))("the 217 suspect records of UK Treaties Online (needs its data file)", () => {
  const rows = existsSync(FILE) ? readRows() : [];

  test("are all there", () => {
    expect(rows).toHaveLength(217);
  });

  test.each(rows)("$id raises the doubt $reason", (row) => {
    expect(codesFor(row)).toContainEqual(codeOf(row));
  });

  test("lose the doubt with its cause: in force on the day of signature", () => {
    const repaired = rows
      .filter(({ reason }) => reason === "eif_before_signature")
      .flatMap((row) => codesFor({ ...row, force: row.signed }))
      .filter(([code]) => code === "entry-into-force-before-signature");
    expect(repaired).toEqual([]);
  });
});
