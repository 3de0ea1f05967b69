import { createTemplateDatabase, type TestDatabase } from "@pacta/testing";
import { type PostgresProcess, startPostgresProcess } from "../process/postgres-process.ts";

export type OwnDatabase = { readonly postgres: PostgresProcess; readonly database: TestDatabase };

/** A migrated database on a server of its own. */
export async function openOwnDatabase(): Promise<OwnDatabase> {
  const postgres = await startPostgresProcess();
  const url = new URL(postgres.url);
  url.pathname = `/${await createTemplateDatabase(postgres.url)}`;
  return { postgres, database: { url: url.href, drop: async () => undefined } };
}
