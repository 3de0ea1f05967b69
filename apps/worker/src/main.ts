import { queueConfig } from "@pacta/jobs";
import { createLogger, onShutdown } from "@pacta/platform";
import { readWorkerEnv } from "./env.ts";
import { startWorker } from "./start-worker.ts";

const env = readWorkerEnv();
const log = createLogger("worker", env.LOG_LEVEL);
const queue = queueConfig(env);
const worker = await startWorker({
  databaseUrl: env.DATABASE_URL,
  queue,
  smtpUrl: env.SMTP_URL,
  mailFrom: env.MAIL_FROM,
  service: { appUrl: env.APP_URL, secret: env.AUTH_SECRET, leaseMs: env.LEASE_SECONDS * 1_000 },
  port: env.WORKER_PORT,
  sweepEveryMs: env.SWEEP_SECONDS * 1_000,
  groupingMs: env.GROUPING_MINUTES * 60_000,
  log,
});
onShutdown("worker", worker.stop);
log.info({ port: worker.port, queue: queue.backend }, "worker is ready");
