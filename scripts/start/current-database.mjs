import { join } from "node:path";
import { databaseUrl } from "../embedded-postgres/start-postgres.mjs";
import { isSameProcess } from "../machine/process-identity.mjs";
import { HOME } from "./checkout.mjs";
import { readRun } from "./run-file.mjs";
import { ensureSecrets } from "./secrets.mjs";

export const NOT_RUNNING = "Pacta is not running: run npm start first, or set DATABASE_URL.";

/** @returns {string | null} the database of the environment, else of the start that is running */
export function currentDatabase() {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const run = readRun(join(HOME, "run.json"));
  if (run === null || run.databasePort === null || !isSameProcess(run)) return null;
  return databaseUrl({ port: run.databasePort, password: ensureSecrets(join(HOME, "secrets.json")).databasePassword });
}
