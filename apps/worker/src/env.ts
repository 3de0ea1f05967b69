import { EnvVariables, parseEnvOrExit } from "@pacta/platform";
import type { z } from "zod";

const WorkerEnv = EnvVariables.pick({
  DATABASE_URL: true,
  REDIS_URL: true,
  SMTP_URL: true,
  MAIL_CONNECTIONS: true,
  APP_URL: true,
  AUTH_SECRET: true,
  MAIL_FROM: true,
  MAIL_IMPRINT: true,
  MAIL_RETURN_DOMAIN: true,
  MAIL_RATE_PER_DOMAIN: true,
  BOUNCE_SMTP_PORT: true,
  DKIM_DOMAIN: true,
  DKIM_SELECTOR: true,
  DKIM_PRIVATE_KEY: true,
  DKIM_PRIVATE_KEY_FILE: true,
  WORKER_PORT: true,
  SWEEP_SECONDS: true,
  LEASE_SECONDS: true,
  GROUPING_MINUTES: true,
  WEBHOOK_PORTS: true,
  WEBHOOK_ALLOW_PRIVATE: true,
  LOG_LEVEL: true,
});

const MailEnv = WorkerEnv.pick({
  SMTP_URL: true,
  APP_URL: true,
  MAIL_FROM: true,
  MAIL_RETURN_DOMAIN: true,
  BOUNCE_SMTP_PORT: true,
  DKIM_DOMAIN: true,
  DKIM_SELECTOR: true,
  DKIM_PRIVATE_KEY: true,
  DKIM_PRIVATE_KEY_FILE: true,
});

const QueueEnv = EnvVariables.pick({ DATABASE_URL: true, REDIS_URL: true, LOG_LEVEL: true });

export function readWorkerEnv(): z.infer<typeof WorkerEnv> {
  return parseEnvOrExit(WorkerEnv, process.env);
}

export function readMailEnv(): z.infer<typeof MailEnv> {
  return parseEnvOrExit(MailEnv, process.env);
}

export function readQueueEnv(): z.infer<typeof QueueEnv> {
  return parseEnvOrExit(QueueEnv, process.env);
}

/** The Redis of a test run, or undefined where this machine has none; under CI its absence is a failure. */
export function testRedisUrl(): string | undefined {
  const url = process.env.TEST_REDIS_URL || undefined;
  if (url === undefined && process.env.CI === "true") throw new Error("CI needs TEST_REDIS_URL for the queue suite");
  return url;
}
