import { createQueues, fanOut, migrateQueues, queueConfig } from "@pacta/jobs";
import { waitUntil } from "@pacta/scripts/signals";
import { median } from "../measure/quantile.ts";
import { figure, printTable, ratio, wholeNumber } from "../print-table.ts";
import { clearAudience, makeFilters, makeRecipients, makeSubscriptions } from "./made-audience.ts";
import { addMadeNotice, pickEvent } from "./made-notice.ts";
import type { Scene } from "./measure-latency.ts";
import { runSender } from "./run-sender.ts";
import { type Sink, startSink } from "./sink-process.ts";
import { startWorkerProcess } from "./worker-process.ts";

const TURNS = 3;
const NAIVE_SHARE = 8;
const SECOND_MS = 1_000;
const LIMIT_MS = 300_000;

type Way = { readonly name: string; readonly run: () => Promise<number> };

/** Mails a second into a sink that takes everything, every way in turns; a rate is taken from the first mail to the last. */
export async function measureSending(scene: Scene, mails: number): Promise<void> {
  const sink = await startSink();
  await prepare(scene, mails);
  const { redisUrl, record } = scene;
  const sender = (kind: string, count: number) => async () => {
    await sink.reset();
    await runSender({ kind, count, smtpUrl: sink.url, databaseUrl: record.url, redisUrl });
    return rateOf(sink);
  };
  const ways: Way[] = [
    { name: "nodemailer's pool, finished messages", run: sender("pool", mails) },
    { name: "our connections alone, finished messages", run: sender("lines", mails) },
    {
      name: "the worker: claim, re-check, fill in, send, record",
      run: () => byWorkers(scene, sink, { mails, workers: 1 }),
    },
    { name: "two workers", run: () => byWorkers(scene, sink, { mails, workers: 2 }) },
  ];
  if (redisUrl !== null) {
    ways.push({
      name: "naive: a job, a rendering and a composition per recipient",
      run: sender("naive", Math.ceil(mails / NAIVE_SHARE)),
    });
  }
  const rates = ways.map((): number[] => []);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, way] of ways.entries()) rates[index]?.push(await way.run());
  }
  sink.stop();
  const [pool = 1, , one = 1, , naive = 1] = rates.map((of) => median(of));
  const rows = ways.map(({ name }, index) => {
    const rate = median(rates[index] ?? [0]);
    return [name, wholeNumber(rate), ratio(rate, pool), ratio(rate, one), redisUrl === null ? "–" : ratio(rate, naive)];
  });
  const columns = ["way", "mails/s", "to the pool (goal 0.8)", "to one worker (two: 1.6)", "to naive (goal 4)"];
  printTable(`Sending ${figure(mails)} mails, median of ${TURNS} turns`, columns, rows);
}

async function prepare({ record }: Scene, mails: number): Promise<void> {
  const { client } = record;
  await clearAudience(client);
  const event = await pickEvent(client);
  await makeRecipients(client, mails);
  await makeSubscriptions(client, await makeFilters(client, [{ treaty: [event.treaty] }]), mails, mails);
  await client.query("VACUUM ANALYZE");
}

let notices = 0;

async function byWorkers(
  { record, redisUrl }: Scene,
  sink: Sink,
  { mails, workers }: { readonly mails: number; readonly workers: number },
): Promise<number> {
  const { client, url: databaseUrl } = record;
  const config = queueConfig({ DATABASE_URL: databaseUrl, REDIS_URL: redisUrl ?? undefined });
  await migrateQueues(config);
  const running = await Promise.all(
    Array.from({ length: workers }, async () => startWorkerProcess({ databaseUrl, smtpUrl: sink.url, redisUrl })),
  );
  await sink.reset();
  const event = await pickEvent(client);
  notices += 1;
  const outboxId = await addMadeNotice(client, event.eventVersionId, `sending ${notices}`);
  const queues = createQueues(config, () => undefined);
  await queues.ring(fanOut, { outboxId });
  await waitUntil(async () => (await sink.count()).messages >= mails, LIMIT_MS);
  await queues.close();
  await Promise.all(running.map(async (worker) => worker.stop()));
  return rateOf(sink);
}

async function rateOf(sink: Sink): Promise<number> {
  const { messages, firstAt, lastAt } = await sink.count();
  return messages / ((lastAt - firstAt) / SECOND_MS);
}
