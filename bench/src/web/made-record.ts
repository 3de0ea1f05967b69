import type { Client } from "pg";
import { MADE_LOG } from "./made-log.ts";
import { MADE_PROJECTIONS } from "./made-projections.ts";
import { MADE_TREATIES } from "./made-treaties.ts";

/** How many of each are made; every fiftieth treaty has 125 participants, bilateral ones two, the others five. */
export type MadeSize = { readonly treaties: number; readonly participants: number };

/**
 * Fills a migrated database with a made record beside what is there: the same rows for the same size, whoever runs
 * it. Made rows are written by SQL alone; nothing is computed from their rules.
 */
export async function fillMadeRecord(client: Client, size: MadeSize, say: (line: string) => void): Promise<void> {
  await client.query("CREATE TEMP TABLE made_size AS SELECT $1::int AS treaties, $2::int AS participants", [
    size.treaties,
    size.participants,
  ]);
  for (const { name, sql } of [...MADE_TREATIES, ...MADE_LOG, ...MADE_PROJECTIONS]) {
    const start = performance.now();
    const { rowCount } = await client.query(sql);
    say(`  ${name}: ${rowCount ?? 0} rows, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
  await client.query("DROP TABLE made_size, made_acts, made_names");
  // As a database that has rested: counted, and with the pages marked that an index alone can answer for.
  await client.query("VACUUM ANALYZE");
}
