import { quantile } from "../measure/quantile.ts";
import { timeInPairs } from "../measure/time-in-pairs.ts";
import { figure, printTable, wholeNumber } from "../print-table.ts";
import { MEASURED_PAGES } from "./measured-page.ts";
import type { MadeRecord } from "./open-made-record.ts";

const CALLS = 40;
const WARM_UP = 8;
const TIMES = 3;
const ALLOWANCE_MS = 25;

type Served = { readonly origin: string; readonly how: "made anew" | "kept" };

/** Prints p50 and p95 of each page as a browser's request sees it, taking turns with the bare statements. */
export async function measurePages({ treaties, client }: MadeRecord, { origin, how }: Served): Promise<void> {
  const rows: string[][] = [];
  for (const { name, path, bare } of MEASURED_PAGES) {
    const page = async (): Promise<void> => {
      const response = await fetch(`${origin}${path}`);
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      await response.arrayBuffer();
    };
    const statements = async (): Promise<void> => {
      for (const sql of bare) await client.query(sql);
    };
    const { own, base } = await timeInPairs(page, statements, { calls: CALLS, warmUp: WARM_UP });
    const [slowest, goal] = [quantile(own, 0.95), TIMES * quantile(base, 0.95) + ALLOWANCE_MS];
    rows.push([
      name,
      ...[own, base].flatMap((times) => [figure(quantile(times, 0.5)), figure(quantile(times, 0.95))]),
      figure(goal),
      slowest <= goal ? "met" : "missed",
    ]);
  }
  printTable(
    `Pages over ${wholeNumber(treaties)} treaties, ${how}, ms; goal for p95: ${TIMES} x SQL p95 + ${ALLOWANCE_MS}`,
    ["page", "p50", "p95", "SQL p50", "SQL p95", "goal", ""],
    rows,
  );
}
