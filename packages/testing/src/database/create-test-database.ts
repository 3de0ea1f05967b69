import { randomBytes } from "node:crypto";
import { readTestServers } from "../env.ts";
import { databaseUrl, runServerCommand } from "./server-command.ts";

const NAME_BYTES = 6;

export type TestDatabase = {
  readonly url: string;
  readonly drop: () => Promise<void>;
};

/** A migrated database of the caller's own, cloned in some 30 ms; `drop` it when done, even with connections open. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { serverUrl, template } = readTestServers();
  const name = `${template}_${randomBytes(NAME_BYTES).toString("hex")}`;
  await runServerCommand(serverUrl, `CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY file_copy`);
  return {
    url: databaseUrl(serverUrl, name),
    drop: () => runServerCommand(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}
