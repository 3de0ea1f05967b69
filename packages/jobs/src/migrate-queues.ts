import { DEFAULT_SCHEMA, runMigrations } from "bullmq";
import pg from "pg";
import { asBullmqClient } from "./bullmq-pg.ts";
import type { QueueConfig } from "./queue-config.ts";

/** Brings the queue's own schema up to date; returns its version, or null on Redis, which has none. */
export async function migrateQueues(config: QueueConfig): Promise<number | null> {
  if (config.backend === "redis") return null;
  const client = new pg.Client({ connectionString: config.url });
  await client.connect();
  try {
    return await runMigrations(asBullmqClient(client), DEFAULT_SCHEMA);
  } finally {
    await client.end();
  }
}
