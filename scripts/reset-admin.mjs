import { join } from "node:path";
import { databaseUrl } from "./embedded-postgres/start-postgres.mjs";
import { isSameProcess } from "./machine/process-identity.mjs";
import { HOME } from "./start/checkout.mjs";
import { runForSignIn } from "./start/database-content.mjs";
import { readRun } from "./start/run-file.mjs";
import { ensureSecrets } from "./start/secrets.mjs";
import { Supervisor } from "./start/supervisor.mjs";

/** @returns {string | null} the database of the environment, else of the start that is running */
function currentDatabase() {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const run = readRun(join(HOME, "run.json"));
  if (run === null || run.databasePort === null || !isSameProcess(run)) return null;
  return databaseUrl({ port: run.databasePort, password: ensureSecrets(join(HOME, "secrets.json")).databasePassword });
}

const url = currentDatabase();
if (url === null) {
  console.error("Pacta is not running: run npm start first, or set DATABASE_URL.");
  process.exitCode = 1;
} else {
  const env = { ...process.env, DATABASE_URL: url };
  const supervisor = new Supervisor(() => undefined);
  const signIn = await runForSignIn(supervisor, { script: "reset-admin", env }).catch((/** @type {Error} */ error) => {
    console.error(error.message);
    return null;
  });
  if (signIn === null) process.exitCode = 1;
  else console.log(`Admin      ${signIn.email}\nPassword   ${signIn.password}  (one-time)`);
}
