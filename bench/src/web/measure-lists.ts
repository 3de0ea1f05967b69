import { EventQuery } from "@pacta/domain";
import { listEvents } from "@pacta/services";
import { quantile } from "../measure/quantile.ts";
import { figure, printTable, ratio, wholeNumber } from "../print-table.ts";
import type { MadeRecord } from "./open-made-record.ts";

const CALLS = 60;
const WARM_UP = 5;
const PAGE = 25;

/** One list as a service answers it, beside the statement that finds the same rows and nothing more. */
type List = { readonly name: string; readonly query: EventQuery; readonly bare: string };

const STANDING = "recorded_at IS NOT NULL AND state = 'published' AND superseded_at IS NULL";
const NEWEST = `ORDER BY recorded_at DESC LIMIT ${PAGE + 1}`;

const LISTS: readonly List[] = [
  {
    name: "events, all",
    query: EventQuery.parse({}),
    bare: `SELECT * FROM event_versions WHERE ${STANDING} ${NEWEST}`,
  },
  {
    name: "events, one kind",
    query: EventQuery.parse({ kind: ["ratification"] }),
    bare: `SELECT * FROM event_versions WHERE ${STANDING} AND kind = 'ratification' ${NEWEST}`,
  },
];

/** Prints p50 and p95 of each list in milliseconds, taking turns with its bare statement. */
export async function measureLists({ treaties, client, ctx }: MadeRecord): Promise<void> {
  const rows: string[][] = [];
  for (const { name, query, bare } of LISTS) {
    const list = () => listEvents(ctx, { query, knownAt: null, cursor: null, limit: PAGE });
    const { own, base } = await timeInPairs(list, () => client.query(bare));
    rows.push([
      name,
      ...[own, base].flatMap((times) => [figure(quantile(times, 0.5)), figure(quantile(times, 0.95))]),
      ratio(quantile(own, 0.95), quantile(base, 0.95)),
    ]);
  }
  printTable(
    `Lists of ${wholeNumber(treaties)} treaties, ms`,
    ["list", "p50", "p95", "SQL p50", "SQL p95", "p95 / SQL"],
    rows,
  );
}

async function timeInPairs(
  own: () => Promise<unknown>,
  base: () => Promise<unknown>,
): Promise<{ own: number[]; base: number[] }> {
  const times = { own: [] as number[], base: [] as number[] };
  for (let call = -WARM_UP; call < CALLS; call++) {
    const [ownMs, baseMs] = [await timeOne(own), await timeOne(base)];
    if (call < 0) continue;
    times.own.push(ownMs);
    times.base.push(baseMs);
  }
  return times;
}

async function timeOne(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
