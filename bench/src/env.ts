type ProductPlace = {
  readonly databaseUrl: string;
  readonly home: string;
  readonly keptMegabytes?: number | undefined;
};

/** The environment of a product that works on a database of the bench and keeps its files in a folder of its own. */
export function productEnvironment({ databaseUrl, home, keptMegabytes }: ProductPlace): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PACTA_HOME: home,
    ...(keptMegabytes === undefined ? {} : { KEPT_PAGES_MB: String(keptMegabytes) }),
  };
}

type WorkerPlace = { readonly databaseUrl: string; readonly smtpUrl: string; readonly redisUrl: string | null };

/** The environment of a worker that is rung for its work: sweeps are rare, and nothing is gathered. */
export function workerEnvironment({ databaseUrl, smtpUrl, redisUrl }: WorkerPlace, port: number): NodeJS.ProcessEnv {
  const { REDIS_URL: _unused, ...rest } = process.env;
  return {
    ...rest,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }),
    SMTP_URL: smtpUrl,
    APP_URL: "http://pacta.test",
    AUTH_SECRET: "bench".repeat(8),
    MAIL_FROM: "Pacta <alerts@pacta.test>",
    WORKER_PORT: String(port),
    SWEEP_SECONDS: "3600",
    GROUPING_MINUTES: "0",
    LOG_LEVEL: "silent",
  };
}
