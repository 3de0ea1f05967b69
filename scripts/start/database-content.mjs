import { workspaceScript } from "../machine/workspace-script.mjs";
import { CHECKOUT, logPath } from "./checkout.mjs";

const DATABASE_ADVICE =
  "Check that DATABASE_URL, if you set it, names a database you may change; for the built-in one try --fresh.";

/** @typedef {import("./supervisor.mjs").Supervisor} Supervisor */
/** @typedef {import("../machine/child-processes.mjs").Environment} Environment */
/** @typedef {import("./secrets.mjs").SignIn} SignIn */

/**
 * @param {Supervisor} supervisor
 * @param {Environment} env
 * @returns {Promise<void>}
 */
export async function migrateDatabase(supervisor, env) {
  const program = workspaceScript({ checkout: CHECKOUT, folder: "prisma", script: "migrate", env });
  await supervisor.complete("The migration", { ...program, logFile: logPath("migrate") }, DATABASE_ADVICE);
}

/**
 * @param {Supervisor} supervisor
 * @param {Environment} env
 * @returns {Promise<void>}
 */
export async function migrateQueue(supervisor, env) {
  const program = workspaceScript({ checkout: CHECKOUT, folder: "apps/worker", script: "queue:migrate", env });
  await supervisor.complete("The migration of the queue", { ...program, logFile: logPath("queue") }, DATABASE_ADVICE);
}

/**
 * Runs a script that prints the sign-in it made as a JSON line, or no such line when it made none.
 * @param {Supervisor} supervisor
 * @param {{ script: string, env: Environment }} wanted
 * @returns {Promise<SignIn | null>}
 */
export async function runForSignIn(supervisor, { script, env }) {
  const program = workspaceScript({ checkout: CHECKOUT, folder: "prisma", script, env });
  const logFile = logPath(script);
  const output = await supervisor.complete(
    `The script "${script}"`,
    { ...program, logFile, isCaptured: true },
    DATABASE_ADVICE,
  );
  const line = output.split("\n").find((text) => text.startsWith('{"admin"'));
  return line === undefined ? null : JSON.parse(line).admin;
}
