import { type Database, openDatabase } from "@pacta/db";
import { createQueues, createWorkers, type QueueConfig } from "@pacta/jobs";
import type { Logger } from "@pacta/platform";
import { indexFilters, leaseMsOf, type ServiceConfig } from "@pacta/services";
import { openMailChannel } from "./channels/email.ts";
import { startHealthServer } from "./health-server.ts";
import { keepSweeping } from "./keep-sweeping.ts";
import { createProcessors } from "./processors.ts";
import { parseSender } from "./sender.ts";

const CONCURRENCY = 4;

export type WorkerSettings = {
  readonly databaseUrl: string;
  readonly queue: QueueConfig;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly service: ServiceConfig;
  readonly port: number;
  readonly sweepEveryMs: number;
  readonly groupingMs: number;
  readonly log: Logger;
};

export type RunningWorker = {
  readonly port: number;
  /** Finishes the batches in hand, then closes everything in order. */
  stop(): Promise<void>;
};

async function answers(db: Database): Promise<boolean> {
  await db.$queryRaw`SELECT 1`;
  return true;
}

/** Starts the whole worker: queues, processors, sweep, mail and health checks. */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  const { log } = settings;
  const db = openDatabase(settings.databaseUrl);
  const stopping = new AbortController();
  const onError = (error: unknown) => log.warn({ err: error }, "queue fault");
  const queues = createQueues(settings.queue, onError);
  const mail = openMailChannel(settings.smtpUrl);
  const actor = { kind: "system" } as const;
  const service = { db, actor, bell: queues, config: settings.service, now: () => new Date() };
  const sender = parseSender(settings.mailFrom);
  const workers = createWorkers({
    config: settings.queue,
    processors: createProcessors({
      service,
      mail,
      sender,
      groupingMs: settings.groupingMs,
      log,
      stopping: stopping.signal,
    }),
    concurrency: CONCURRENCY,
    leaseMs: leaseMsOf(service),
    onFailed: ({ error, ...job }) => log.error({ err: error, ...job }, "job failed"),
    onError,
  });
  await workers.ready();
  await indexFilters(service);
  const sweeping = await keepSweeping(queues, { everyMs: settings.sweepEveryMs, onError });
  const health = await startHealthServer(settings.port, async () => answers(db));
  return {
    port: health.port,
    stop: async () => {
      stopping.abort();
      sweeping.stop();
      await workers.close();
      await queues.close();
      mail.close();
      await health.close();
      await db.$disconnect();
    },
  };
}
