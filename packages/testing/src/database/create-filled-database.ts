import { Client } from "pg";
import { readTestServers } from "../env.ts";
import { cloneDatabase, type TestDatabase } from "./create-test-database.ts";
import { runServerCommand } from "./server-command.ts";

/**
 * A database of the caller's own that holds what `fill` has put into the first one of that name in this run of tests: it
 * is filled once, and cloned from then on. `fill` must leave no connection open.
 */
export async function createFilledDatabase(
  contents: string,
  fill: (url: string) => Promise<void>,
): Promise<TestDatabase> {
  const { serverUrl, template } = readTestServers();
  const filled = `${template}_${contents}`;
  await once(serverUrl, filled, async () => {
    const unfinished = await cloneDatabase(template);
    await fill(unfinished.url);
    await runServerCommand(serverUrl, `ALTER DATABASE "${unfinished.name}" RENAME TO "${filled}"`);
  });
  return cloneDatabase(filled);
}

/** Test files run in processes of their own: the first to come makes the database, the others wait. */
async function once(serverUrl: string, database: string, make: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [database]);
    const { rows } = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
    if (rows.length === 0) await make();
  } finally {
    await client.end();
  }
}
