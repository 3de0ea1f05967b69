/** @typedef {import("../machine/child-processes.mjs").Environment} Environment */

export const QUIET = { NEXT_TELEMETRY_DISABLED: "1", TURBO_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" };

/**
 * What web, worker and the database scripts are given; the user's own settings win.
 * @param {{ databaseUrl: string, smtpUrl: string, authSecret: string, webPort: number, workerPort: number }} made
 * @returns {Environment}
 */
export function productEnvironment({ databaseUrl, smtpUrl, authSecret, webPort, workerPort }) {
  return {
    APP_URL: `http://localhost:${webPort}`,
    AUTH_SECRET: authSecret,
    QUEUES_URL: `http://localhost:${workerPort}/queues`,
    MAIL_FROM: "Pacta <alerts@pacta.localhost>",
    ...process.env,
    ...QUIET,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    SMTP_URL: smtpUrl,
    WORKER_PORT: String(workerPort),
  };
}
