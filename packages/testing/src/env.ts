/** What a test run is told from outside, and what its global setup hands to the test files. */
export type TestEnvironment = {
  readonly isCi: boolean;
  readonly databaseUrl: string | undefined;
  readonly redisUrl: string | undefined;
  readonly searchPath: string;
};

type TestServers = { serverUrl: string; template: string; redisUrl: string | null };

export function readTestEnvironment(): TestEnvironment {
  return {
    isCi: process.env.CI === "true",
    databaseUrl: process.env.TEST_DATABASE_URL || undefined,
    redisUrl: process.env.REDIS_URL || undefined,
    searchPath: process.env.PATH ?? "",
  };
}

/** The environment of a child process that works on the given database. */
export function environmentFor(databaseUrl: string): NodeJS.ProcessEnv {
  return { ...process.env, DATABASE_URL: databaseUrl, CHECKPOINT_DISABLE: "1" };
}

/** Test files run in processes of their own: what they need crosses over in the environment. */
export function publishTestServers({ serverUrl, template, redisUrl }: TestServers): void {
  process.env.PACTA_TEST_SERVER_URL = serverUrl;
  process.env.PACTA_TEST_TEMPLATE = template;
  if (redisUrl !== null) process.env.TEST_REDIS_URL = redisUrl;
}

export function readTestServers(): { serverUrl: string; template: string } {
  const serverUrl = process.env.PACTA_TEST_SERVER_URL;
  const template = process.env.PACTA_TEST_TEMPLATE;
  if (!(serverUrl && template)) {
    throw new Error("no test database server: name the file *.db.test.ts and run it with `pnpm test:db`");
  }
  return { serverUrl, template };
}
