import { createQueues, fanOut, migrateQueues, queueConfig } from "@pacta/jobs";
import { waitUntil } from "@pacta/scripts/signals";
import { figure, printTable, wholeNumber } from "../print-table.ts";
import type { MadeRecord } from "../web/open-made-record.ts";
import { clearAudience, makeFilters, makeRecipients, makeSubscriptions } from "./made-audience.ts";
import { addMadeNotice, pickEvent } from "./made-notice.ts";
import { startSink } from "./sink-process.ts";
import { startWorkerProcess } from "./worker-process.ts";

export type Scene = { readonly record: MadeRecord; readonly redisUrl: string | null };

const RECIPIENTS = 1_000;
const SECOND_MS = 1_000;
const LIMIT_MS = 60_000;
const TURNS = 3;

/** From the bell of a publication to the first mail, and to the last of a thousand, on each backend of the queue. */
export async function measureLatency({ record, redisUrl }: Scene): Promise<void> {
  const rows: string[][] = [];
  for (const [name, url] of [
    ["PostgreSQL", null],
    ["Redis", redisUrl],
  ] as const) {
    if (name === "Redis" && url === null) continue;
    rows.push([name, ...(await timesOn(record, url))]);
  }
  printTable("From publication to the mail", ["queue", "recipients", "first s (goal 1)", "last s (goal 5)"], rows);
}

async function timesOn(record: MadeRecord, redisUrl: string | null): Promise<string[]> {
  const { client } = record;
  await clearAudience(client);
  const event = await pickEvent(client);
  await makeRecipients(client, RECIPIENTS);
  const filterIds = await makeFilters(client, [{ treaty: [event.treaty] }]);
  await makeSubscriptions(client, filterIds, RECIPIENTS, RECIPIENTS);
  const config = queueConfig({ DATABASE_URL: record.url, REDIS_URL: redisUrl ?? undefined });
  await migrateQueues(config);
  const sink = await startSink();
  const worker = await startWorkerProcess({ databaseUrl: record.url, smtpUrl: sink.url, redisUrl });
  const queues = createQueues(config, () => undefined);
  const times: { first: number; last: number }[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    await sink.reset();
    const start = Date.now();
    const outboxId = await addMadeNotice(client, event.eventVersionId, `turn ${turn}`);
    await queues.ring(fanOut, { outboxId });
    await waitUntil(async () => (await sink.count()).messages === RECIPIENTS, LIMIT_MS);
    const { firstAt, lastAt } = await sink.count();
    times.push({ first: firstAt - start, last: lastAt - start });
  }
  await queues.close();
  await worker.stop();
  sink.stop();
  const best = (key: "first" | "last"): string => figure(Math.min(...times.map((time) => time[key])) / SECOND_MS);
  return [wholeNumber(RECIPIENTS), best("first"), best("last")];
}
