import { currentDatabase, NOT_RUNNING } from "./start/current-database.mjs";
import { runForSignIn } from "./start/database-content.mjs";
import { Supervisor } from "./start/supervisor.mjs";

const url = currentDatabase();
if (url === null) {
  console.error(NOT_RUNNING);
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
