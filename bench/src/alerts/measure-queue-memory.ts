import { createQueues, fanOut, queueConfig, sendDeliveries } from "@pacta/jobs";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { uuidv7 } from "uuidv7";
import { print, printTable, wholeNumber } from "../print-table.ts";
import type { Scene } from "./measure-latency.ts";

const AT_ONCE = 1_000;
const PERCENT = 100;

/** Bytes in Redis while so many recipients wait: a job for each of them, beside ours. */
export async function measureQueueMemory({ record, redisUrl }: Scene, recipients: number): Promise<void> {
  if (redisUrl === null) return print("Queue memory: no Redis on this machine.\n");
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
  await redis.flushdb();
  const naive = await grownBy(redis, () => addNaiveJobs(redis, recipients));
  await redis.flushdb();
  const config = queueConfig({ DATABASE_URL: record.url, REDIS_URL: redisUrl });
  const queues = createQueues(config, () => undefined);
  const ours = await grownBy(redis, async () => {
    const outboxId = uuidv7();
    await queues.ring(fanOut, { outboxId });
    for (let lane = 0; lane < 4; lane += 1) await queues.ring(sendDeliveries, { outboxId, lane });
  });
  await queues.close();
  await redis.flushdb();
  redis.disconnect();
  const share = `${((ours / naive) * PERCENT).toPrecision(2)} %`;
  const rows = [
    ["a job per recipient", wholeNumber(naive), "100 %"],
    ["one bell and four lanes", wholeNumber(ours), share],
  ];
  printTable(`Redis, ${wholeNumber(recipients)} recipients waiting`, ["design", "bytes", "share (goal 1 %)"], rows);
}

async function grownBy(redis: Redis, work: () => Promise<void>): Promise<number> {
  const before = await usedBytes(redis);
  await work();
  return (await usedBytes(redis)) - before;
}

async function usedBytes(redis: Redis): Promise<number> {
  return Number(/used_memory:(\d+)/.exec(await redis.info("memory"))?.[1] ?? 0);
}

async function addNaiveJobs(redis: Redis, recipients: number): Promise<void> {
  const queue = new Queue("naive", { connection: redis });
  const eventVersionId = uuidv7();
  for (let at = 0; at < recipients; at += AT_ONCE) {
    const jobs = Array.from({ length: AT_ONCE }, () => ({
      name: "mail",
      data: { eventVersionId, recipientId: uuidv7() },
    }));
    await queue.addBulk(jobs);
  }
  await queue.close();
}
