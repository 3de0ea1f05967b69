import { type Database, openDatabase } from "@pacta/db";
import { type DkimKey, dkimSigner } from "@pacta/email";
import { createQueues, createWorkers, type QueueConfig } from "@pacta/jobs";
import type { Logger } from "@pacta/platform";
import { indexFilters, leaseMsOf, type ServiceConfig, type ServiceContext } from "@pacta/services";
import { type MailChannel, openMailChannel } from "./channels/email.ts";
import { signMails } from "./channels/sign-mails.ts";
import { openDomainRate } from "./domain-rate.ts";
import { startHealthServer } from "./health-server.ts";
import { type RunningIntake, startIntake } from "./intake/start-intake.ts";
import { keepSweeping } from "./keep-sweeping.ts";
import { openMetrics } from "./metrics.ts";
import { openQueueBoard } from "./open-queue-board.ts";
import { createProcessors } from "./processors.ts";
import { parseSender, type Sender } from "./sender.ts";

const CONCURRENCY = 4;

export type WorkerSettings = {
  readonly databaseUrl: string;
  readonly queue: QueueConfig;
  readonly smtpUrl: string;
  readonly mailConnections: number;
  readonly mailFrom: string;
  /** Name and postal address under every mail; nothing where it is not given. */
  readonly mailImprint?: string | undefined;
  /** Where bounces come back to; the sender's own domain where it is not given. */
  readonly mailReturnDomain?: string | undefined;
  /** Mails a minute to any one domain. */
  readonly mailRatePerDomain?: number | undefined;
  /** The port that takes bounces in; none where it is not given. */
  readonly bouncePort?: number | undefined;
  readonly dkimKey?: DkimKey | null;
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

type Addressed = { readonly service: ServiceContext; readonly sender: Sender };

async function openIntake(
  { bouncePort, log }: WorkerSettings,
  { service, sender }: Addressed,
): Promise<RunningIntake | null> {
  if (bouncePort === undefined) return null;
  const domains = [...new Set([sender.domain, sender.returnDomain].map((domain) => domain.toLowerCase()))];
  return startIntake({ service, log, port: bouncePort, domains });
}

function openMail({ smtpUrl, mailConnections, dkimKey }: WorkerSettings): MailChannel {
  const channel = openMailChannel(smtpUrl, mailConnections);
  return dkimKey ? signMails(channel, dkimSigner(dkimKey)) : channel;
}

/** Starts the whole worker: queues, processors, sweep, mail and health checks. */
export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  const { log } = settings;
  const db = openDatabase(settings.databaseUrl);
  const stopping = new AbortController();
  const onError = (error: unknown) => log.warn({ err: error }, "queue fault");
  const queues = createQueues(settings.queue, onError);
  const actor = { kind: "system" } as const;
  const service = { db, actor, bell: queues, config: settings.service, now: () => new Date() };
  const metrics = openMetrics(service);
  const mail = metrics.measure(openMail(settings));
  const sender = parseSender(settings.mailFrom, settings.mailReturnDomain);
  const workers = createWorkers({
    config: settings.queue,
    processors: createProcessors({
      service,
      mail,
      sender,
      imprint: settings.mailImprint,
      domainRate: openDomainRate(settings.mailRatePerDomain ?? null, Date.now),
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
  const intake = await openIntake(settings, { service, sender });
  const board = openQueueBoard(service, settings.queue, onError);
  const health = await startHealthServer(settings.port, { isReady: async () => answers(db), metrics, board });
  return {
    port: health.port,
    stop: async () => {
      stopping.abort();
      sweeping.stop();
      await workers.close();
      await queues.close();
      mail.close();
      await intake?.close();
      await health.close();
      await board.close();
      await db.$disconnect();
    },
  };
}
