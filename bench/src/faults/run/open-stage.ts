import { migrateQueues, type QueueConfig } from "@pacta/jobs";
import { openTestServices, TEST_SECRET, type TestServices } from "@pacta/services/test-services";
import { createTestDatabase } from "@pacta/testing";
import { seededRandom } from "../../made/seeded-random.ts";
import { type RedisProcess, startRedisProcess } from "../process/redis-process.ts";
import { startWorkerProcess, type WorkerProcess, type WorkerVariables } from "../process/worker-process.ts";
import { type SinkScript, trickOn } from "../sink/sink-script.ts";
import { startSink } from "../sink/start-sink.ts";
import { makeAudience } from "./audience.ts";
import type { Fault, QueueKind } from "./fault.ts";
import { type OwnDatabase, openOwnDatabase } from "./own-database.ts";
import { draftNotice, publishNotice } from "./publish-notice.ts";
import { openSql } from "./sql.ts";
import type { Ending, Stage } from "./stage.ts";

/** The name under which a worker's connections are known to PostgreSQL. */
export const WORKER_NAME = "pacta-worker";

export type Terms = { readonly fault: Fault; readonly seed: number; readonly size: number; readonly queue: QueueKind };

export type OpenStage = { readonly stage: Stage; close(): Promise<void> };

/** Sets everything up: servers, followers, a published notice; the workers start last. */
export async function openStage({ fault, seed, size, queue }: Terms): Promise<OpenStage> {
  const own = fault.ownsPostgres === true ? await openOwnDatabase() : null;
  const services = await openTestServices(own?.database ?? (await createTestDatabase()));
  const sql = openSql(services.url);
  const redis = queue === "redis" ? await startRedisProcess() : null;
  const config = await openQueue(services.url, redis);
  const script: SinkScript = { seed, shares: fault.shares ?? {} };
  const sink = await startSink(script);
  const addresses = await makeAudience(services, sql, size);
  const eventVersionId = await draftNotice(services);
  const outboxId = await publishNotice(services, eventVersionId);
  const workers: WorkerProcess[] = [];
  const variables = workerVariables(fault, config, sink.url);
  const stage: Stage = {
    random: seededRandom(seed),
    addresses,
    services,
    databaseUrl: services.url,
    queue: config,
    sql,
    sink,
    redis,
    postgres: own?.postgres ?? null,
    eventVersionId,
    outboxId,
    workers,
    startWorker: async ({ databaseUrl = services.url } = {}) => {
      const url = nameConnections(databaseUrl);
      const worker = await startWorkerProcess({ ...variables, DATABASE_URL: url }, fault.nodeOptions);
      workers.push(worker);
      return worker;
    },
    ...expectations(addresses, script),
    seenAtKill: new Map(),
    complaints: [],
  };
  return { stage, close: async () => closeStage(stage, services, own) };
}

async function openQueue(databaseUrl: string, redis: RedisProcess | null): Promise<QueueConfig> {
  const config: QueueConfig =
    redis === null ? { backend: "postgres", url: databaseUrl } : { backend: "redis", url: redis.url, prefix: "pacta" };
  await migrateQueues(config);
  return config;
}

function workerVariables({ leaseSeconds }: Fault, queue: QueueConfig, smtpUrl: string): WorkerVariables {
  return {
    SMTP_URL: smtpUrl,
    APP_URL: "http://pacta.test",
    AUTH_SECRET: TEST_SECRET,
    MAIL_FROM: "Pacta <alerts@pacta.test>",
    SWEEP_SECONDS: "1",
    LEASE_SECONDS: String(leaseSeconds),
    GROUPING_MINUTES: "0",
    TZ: "Europe/Berlin",
    ...(queue.backend === "redis" ? { REDIS_URL: queue.url } : {}),
  };
}

function nameConnections(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.searchParams.set("application_name", WORKER_NAME);
  return url.href;
}

/** A refused address fails; a message whose answer was lost, or came with the connection's end, may come again. */
function expectations(addresses: readonly string[], script: SinkScript): Pick<Stage, "endings" | "allowance"> {
  const endings = new Map<string, Ending>();
  const allowance = new Map<string, number>();
  for (const address of addresses) {
    const trick = trickOn(address, script);
    if (trick === "refuse") endings.set(address, "failed");
    if (trick === "drop" || trick === "stall" || trick === "close") allowance.set(address, 1);
  }
  return { endings, allowance };
}

async function closeStage(stage: Stage, services: TestServices, own: OwnDatabase | null): Promise<void> {
  await Promise.all(stage.workers.map(async (worker) => worker.kill()));
  await stage.sink.stop();
  await stage.redis?.stop();
  await stage.sql.close();
  await services.close();
  await own?.postgres.stop();
}
