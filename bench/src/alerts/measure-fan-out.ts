import type { Client } from "pg";
import { figure, printTable, ratio, wholeNumber } from "../print-table.ts";
import type { MadeRecord } from "../web/open-made-record.ts";
import { clearAudience, makeFilters, makeRecipients, makeSubscriptions } from "./made-audience.ts";
import { addMadeNotice, pickEvent } from "./made-notice.ts";
import { runFanOut } from "./run-fan-out.ts";

const SECOND_MS = 1_000;

/** One event to so many subscriptions of one filter, beside a bare INSERT … SELECT of the same rows into the same table. */
export async function measureFanOut(record: MadeRecord, sizes: readonly number[]): Promise<void> {
  const { client } = record;
  const rows: string[][] = [];
  let smallest = 0;
  for (const size of sizes) {
    await clearAudience(client);
    const event = await pickEvent(client);
    await makeRecipients(client, size);
    const filterIds = await makeFilters(client, [{ treaty: [event.treaty] }]);
    await makeSubscriptions(client, filterIds, size, size);
    await client.query("VACUUM ANALYZE subscriptions, recipients, deliveries");
    const bareBefore = await bareInsert(client, size);
    const ours = await runFanOut(record.url, await addMadeNotice(client, event.eventVersionId, "event"));
    const bareMs = Math.min(bareBefore, await bareInsert(client, size));
    if (ours.deliveries !== size) throw new Error(`${ours.deliveries} deliveries for ${size} subscriptions`);
    smallest ||= ours.rssMb;
    const perSecond = (ms: number): number => size / (ms / SECOND_MS);
    rows.push([
      wholeNumber(size),
      wholeNumber(perSecond(bareMs)),
      wholeNumber(perSecond(ours.ms)),
      ratio(perSecond(ours.ms), perSecond(bareMs)),
      figure(ours.rssMb),
      ratio(ours.rssMb, smallest),
    ]);
  }
  const columns = [
    "subscriptions",
    "bare rows/s",
    "fan-out rows/s",
    "to bare (goal 0.5)",
    "RSS MB",
    "to smallest (goal 1.3)",
  ];
  printTable("Fan-out of one event", columns, rows);
}

/** The limit: the same rows into the same table, with its indexes and nothing else. */
async function bareInsert(client: Client, size: number): Promise<number> {
  const start = performance.now();
  await client.query(
    `INSERT INTO deliveries (outbox_id, target_id, channel, cadence, state)
     SELECT gen_random_uuid(), recipient_id, 'email', 'immediate', 'queued' FROM subscriptions ORDER BY recipient_id LIMIT $1`,
    [size],
  );
  const ms = performance.now() - start;
  await client.query("DELETE FROM deliveries");
  await client.query("VACUUM deliveries");
  return ms;
}
