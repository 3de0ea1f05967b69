import { queueConfig } from "@pacta/jobs";
import { createLogger, onShutdown } from "@pacta/platform";
import { egressPolicyOf } from "@pacta/services";
import { readDkimKey } from "./dkim-key.ts";
import { readWorkerEnv } from "./env.ts";
import { startWorker } from "./start-worker.ts";

const env = readWorkerEnv();
const log = createLogger("worker", env.LOG_LEVEL);
const queue = queueConfig(env);
const worker = await startWorker({
  databaseUrl: env.DATABASE_URL,
  queue,
  smtpUrl: env.SMTP_URL,
  mailConnections: env.MAIL_CONNECTIONS,
  mailFrom: env.MAIL_FROM,
  mailImprint: env.MAIL_IMPRINT,
  mailReturnDomain: env.MAIL_RETURN_DOMAIN,
  mailRatePerDomain: env.MAIL_RATE_PER_DOMAIN,
  bouncePort: env.BOUNCE_SMTP_PORT,
  dkimKey: readDkimKey(env),
  service: {
    appUrl: env.APP_URL,
    secret: env.AUTH_SECRET,
    webhook: egressPolicyOf(env),
    leaseMs: env.LEASE_SECONDS * 1_000,
  },
  port: env.WORKER_PORT,
  sweepEveryMs: env.SWEEP_SECONDS * 1_000,
  groupingMs: env.GROUPING_MINUTES * 60_000,
  log,
});
onShutdown("worker", worker.stop);
log.info({ port: worker.port, queue: queue.backend }, "worker is ready");
