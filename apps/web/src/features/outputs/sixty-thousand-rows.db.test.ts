import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createCaller } from "@pacta/api";
import { EventQuery } from "@pacta/domain";
import { EVENT_COLUMNS } from "@pacta/outputs";
import { NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "@pacta/services/test-services";
import excel from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileAnswer, type TableFormat } from "./file-answer.ts";
import { streamRows } from "./stream-rows.ts";

const MADE = 60_000;
const PATIENCE_MS = 120_000;
const MEBIBYTE = 1024 * 1024;
const MOST_GROWTH = 24 * MEBIBYTE;
const STAMP = { asOf: "2026-11-20", retrievedAt: "2026-11-20T09:00:00.000Z", source: "Pacta", licence: "free" };
const QUERY = EventQuery.parse({ kind: ["communication"] });

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  await services.db.$executeRaw`
    WITH place AS (
      SELECT t.id AS treaty, p.id AS participant FROM treaties t, participants p
      WHERE t.slug = ${NOTICE_TREATY} AND p.code = 'TST'
    ), made AS MATERIALIZED (
      SELECT gen_random_uuid() AS id, n FROM generate_series(1, ${MADE}::int) n
    ), events AS (
      INSERT INTO events (id, treaty_id, created_at) SELECT id, treaty, now() FROM made, place
    ), versions AS (
      INSERT INTO event_versions (id, event_id, treaty_id, number, state, kind, participant_id, act_date, precision,
        certainty, text, notify_mode, created_at, recorded_at)
      SELECT id, id, treaty, 1, 'published', 'communication', participant, DATE '1900-01-01' + n, 'day',
        'effective', 'Communication no. ' || n, 'silent', now(), TIMESTAMPTZ '2026-11-01' + n * INTERVAL '1 second'
      FROM made, place
    )
    INSERT INTO "references" (id, event_version_id, citation) SELECT id, id, 'C.N.' || n FROM made`;
  await services.db.$executeRaw`ANALYZE event_versions`;
}, PATIENCE_MS);
afterAll(async () => services.close());

setFlagsFromString("--expose-gc");
const collectGarbage: unknown = runInNewContext("gc");

function liveHeap(): number {
  if (typeof collectGarbage === "function") collectGarbage();
  return process.memoryUsage().heapUsed;
}

function fileOf(format: TableFormat): Response {
  const api = createCaller({ service: services.as(PUBLIC) });
  const rows = streamRows(api, { query: QUERY, knownAt: null, after: null, limit: 50, hasBom: false }, STAMP);
  return fileAnswer(rows, { format, name: "events", sheet: "Events", columns: EVENT_COLUMNS, hasBom: false });
}

/** Reads a file as a client does, to its end; every mebibyte it looks at what stays on the heap. Gives the most it grew. */
async function readToEnd(format: TableFormat, take: (piece: Uint8Array) => void): Promise<number> {
  const start = liveHeap();
  let [bytes, looked, growth] = [0, 0, 0];
  for await (const piece of fileOf(format).body ?? []) {
    take(piece);
    bytes += piece.byteLength;
    if (bytes - looked < MEBIBYTE) continue;
    looked = bytes;
    growth = Math.max(growth, liveHeap() - start);
  }
  return growth;
}

test.each([
  ["csv", "\r\n", MADE + 1],
  ["json", '"event_id":', MADE],
] as const)(
  "J2 60,000 rows are written as %s with a heap that does not grow",
  async (format, mark, expected) => {
    let count = 0;
    let rest = "";
    const decoder = new TextDecoder();
    const growth = await readToEnd(format, (piece) => {
      const parts = (rest + decoder.decode(piece, { stream: true })).split(mark);
      count += parts.length - 1;
      rest = (parts.at(-1) ?? "").slice(1 - mark.length);
    });
    expect(count).toBe(expected);
    expect(growth).toBeLessThan(MOST_GROWTH);
  },
  PATIENCE_MS,
);

test(
  "J2 60,000 rows are written as xlsx with a heap that does not grow",
  async () => {
    const pieces: Uint8Array[] = [];
    const growth = await readToEnd("xlsx", (piece) => pieces.push(piece));
    expect(growth).toBeLessThan(MOST_GROWTH);
    let count = 0;
    for await (const sheet of new excel.stream.xlsx.WorkbookReader(Readable.from(pieces), {})) {
      for await (const _row of sheet) count += 1;
    }
    expect(count).toBe(MADE + 1);
  },
  PATIENCE_MS,
);
