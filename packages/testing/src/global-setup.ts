import { startDatabaseServer } from "./database/start-database-server.ts";
import { createTemplateDatabase, dropTemplateDatabase } from "./database/template-database.ts";
import { publishTestServers } from "./env.ts";
import { startRedis } from "./redis/start-redis.ts";

type Stop = () => Promise<void>;

async function startAll(started: Stop[]): Promise<void> {
  const redis = await startRedis();
  started.push(redis.stop);
  if (redis.url === null) process.stdout.write("NOTE: no Redis found: the queue is tested on PostgreSQL alone\n");
  const server = await startDatabaseServer();
  started.push(server.stop);
  const template = await createTemplateDatabase(server.url);
  started.push(() => dropTemplateDatabase(server.url, template));
  publishTestServers({ serverUrl: server.url, template, redisUrl: redis.url });
}

async function stopAll(started: readonly Stop[]): Promise<void> {
  for (const stop of started.toReversed()) await stop();
}

/** Vitest calls it once before the first `*.db.test.ts` file, and what it returns after the last. */
export async function setup(): Promise<Stop> {
  const started: Stop[] = [];
  try {
    await startAll(started);
  } catch (error) {
    await stopAll(started);
    throw error;
  }
  return () => stopAll(started);
}
