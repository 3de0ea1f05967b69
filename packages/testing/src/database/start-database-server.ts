import { rmSync } from "node:fs";
import { join } from "node:path";
import { startPostgres } from "@pacta/scripts/embedded-postgres";
import { pickEphemeralPort } from "@pacta/scripts/ports";
import { makeTemporaryFolder, removeAbandonedFolders } from "@pacta/scripts/temporary-folder";
import { readTestEnvironment } from "../env.ts";

export type DatabaseServer = {
  /** A database on the server from which others may be created. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

/** The server of `TEST_DATABASE_URL`, else a PostgreSQL from node_modules on a folder of its own that `stop` removes. */
export async function startDatabaseServer(): Promise<DatabaseServer> {
  const given = readTestEnvironment().databaseUrl;
  if (given) return { url: given, stop: async () => undefined };
  await removeAbandonedFolders();
  const folder = makeTemporaryFolder();
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    const { url, stop } = await startPostgres({
      dataDir: join(folder, "postgres"),
      port: await pickEphemeralPort(),
      password: "test",
      logFile: join(folder, "postgres.log"),
      isDurable: false,
    });
    return { url, stop: () => stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
