import { migrateQueues, type QueueConfig } from "@pacta/jobs";
import { openTestServices, TEST_SECRET, type TestServices } from "@pacta/services/test-services";
import { createTestDatabase } from "@pacta/testing";
import { seededRandom } from "../../made/seeded-random.ts";
import { openDigestLedger } from "../ledger/digest-ledger.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { openMailLedger } from "../ledger/mail-ledger.ts";
import { openWebhookLedger } from "../ledger/webhook-ledger.ts";
import { type RedisProcess, startRedisProcess } from "../process/redis-process.ts";
import { startWorkerProcess, type WorkerProcess, type WorkerVariables } from "../process/worker-process.ts";
import { type SinkScript, trickOn } from "../sink/sink-script.ts";
import { startSink } from "../sink/start-sink.ts";
import { makeAudience } from "./audience.ts";
import type { Fault, QueueKind } from "./fault.ts";
import { announceOn } from "./made-treaty.ts";
import { MAIL_DOMAIN } from "./mail-domain.ts";
import { NO_HOOKS, openHooks } from "./open-hooks.ts";
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
  const addresses = await makeAudience(services, sql, { size, isDaily: fault.isDaily === true });
  const hooks = fault.webhooks === undefined ? NO_HOOKS : await openHooks(services, fault.webhooks, size);
  const eventVersionId = await draftNotice(services);
  const notice = await publishNotice(services, eventVersionId);
  const notices = [notice];
  for (const treaty of hooks.treaties) notices.push(await announceOn(services, treaty));
  const ledgers: Ledger[] = [];
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
    receiver: hooks.receiver,
    endpoints: hooks.endpoints,
    redis,
    postgres: own?.postgres ?? null,
    eventVersionId,
    outboxId: notice.outboxId,
    notices,
    days: { passed: 0 },
    workers,
    startWorker: async ({ databaseUrl = services.url } = {}) => {
      const url = nameConnections(databaseUrl);
      const worker = await startWorkerProcess({ ...variables, DATABASE_URL: url }, fault.nodeOptions);
      workers.push(worker);
      return worker;
    },
    ledgers,
    ...expectations(addresses, script),
    seenAtKill: new Map(),
    complaints: [],
  };
  ledgers.push(fault.isDaily === true ? openDigestLedger(stage) : openMailLedger(stage));
  if (hooks.receiver !== null) ledgers.push(openWebhookLedger(stage));
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
    MAIL_FROM: `Pacta <alerts@${MAIL_DOMAIN}>`,
    SWEEP_SECONDS: "1",
    LEASE_SECONDS: String(leaseSeconds),
    GROUPING_MINUTES: "0",
    WEBHOOK_ALLOW_PRIVATE: "true",
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
  await stage.receiver?.stop();
  await stage.redis?.stop();
  await stage.sql.close();
  await services.close();
  await own?.postgres.stop();
}
