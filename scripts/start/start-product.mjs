import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { clearAbandonedServer } from "../embedded-postgres/running-server.mjs";
import { buildIfStale } from "./build.mjs";
import { HOME, logPath } from "./checkout.mjs";
import { migrateDatabase, migrateQueue, runForSignIn } from "./database-content.mjs";
import { installPackages } from "./install.mjs";
import { checkSecretsMatchData, databaseFolder, startLocalDatabase } from "./local-database.mjs";
import { startLocalInbox } from "./local-inbox.mjs";
import { choosePorts } from "./port-choice.mjs";
import { productEnvironment, QUIET } from "./product-environment.mjs";
import { ensureSecrets, writeSecrets } from "./secrets.mjs";
import { startServices } from "./services.mjs";
import { createSteps, elapsedSince } from "./steps.mjs";
import { readySummary } from "./summary.mjs";

export const STEP_COUNT = 8;
const SECRETS_FILE = join(HOME, "secrets.json");

/** @typedef {import("./supervisor.mjs").Supervisor} Supervisor */
/** @typedef {import("./options.mjs").Options} Options */
/** @typedef {import("./steps.mjs").Say} Say */
/** @typedef {import("./port-choice.mjs").Ports} Ports */
/** @typedef {ReturnType<typeof createSteps>} Steps */
/** @typedef {(change: Partial<import("./run-file.mjs").Run>) => void} Remember */

/**
 * @param {Supervisor} supervisor
 * @param {Ports} ports
 * @param {Say} say
 * @returns {Promise<{ url: string, authSecret: string }>}
 */
async function provideDatabase(supervisor, ports, say) {
  const given = process.env.DATABASE_URL;
  if (given) {
    say("yours, from DATABASE_URL");
    return { url: given, authSecret: ensureSecrets(SECRETS_FILE).authSecret };
  }
  checkSecretsMatchData(SECRETS_FILE);
  const { authSecret, databasePassword } = ensureSecrets(SECRETS_FILE);
  const { url, child, stop } = await startLocalDatabase({ port: ports.database, password: databasePassword });
  supervisor.watch("PostgreSQL", { child, stop, logFile: logPath("postgres") });
  say(`PostgreSQL on port ${ports.database}`);
  return { url, authSecret };
}

/**
 * @param {Supervisor} supervisor
 * @param {Ports} ports
 * @param {Say} say
 * @returns {Promise<{ url: string, inboxUrl: string | null }>}
 */
async function provideMail(supervisor, ports, say) {
  const given = process.env.SMTP_URL;
  if (given) {
    say("yours, from SMTP_URL");
    return { url: given, inboxUrl: null };
  }
  const inboxUrl = await startLocalInbox(supervisor, { smtpPort: ports.smtp, webPort: ports.inbox });
  say(`inbox on port ${ports.inbox}, SMTP on ${ports.smtp}`);
  return { url: `smtp://127.0.0.1:${ports.smtp}`, inboxUrl };
}

/**
 * @param {Supervisor} supervisor
 * @param {{ isSeeded: boolean, env: import("./product-environment.mjs").Environment, say: Say }} options
 * @returns {Promise<void>}
 */
async function seed(supervisor, { isSeeded, env, say }) {
  const wanted = isSeeded ? env : { ...env, SEED_FACTS: "false" };
  const signIn = await runForSignIn(supervisor, { script: "seed", env: wanted });
  if (!isSeeded) say("treaties left out, as asked");
  if (signIn === null) return say("not empty, nothing to do");
  // Kept until it was shown: a later step may still fail.
  writeSecrets(SECRETS_FILE, { ...ensureSecrets(SECRETS_FILE), unseenSignIn: signIn });
}

/**
 * Deletes what this installation keeps, after saying so; a database given by DATABASE_URL is not touched.
 * @returns {Promise<void>}
 */
async function forgetEverything() {
  const folder = databaseFolder();
  const doomed = [folder, `${folder}-program`, join(HOME, "mail"), SECRETS_FILE];
  process.stdout.write(`Fresh start: deleting the database, mails and secrets in ${HOME}.\n`);
  await clearAbandonedServer(folder);
  for (const path of doomed) rmSync(path, { recursive: true, force: true });
  if (dirname(folder) !== HOME) rmSync(dirname(folder), { recursive: true, force: true });
}

/** @returns {import("./secrets.mjs").SignIn | null} */
function takeUnseenSignIn() {
  const secrets = ensureSecrets(SECRETS_FILE);
  if (secrets.unseenSignIn !== null) writeSecrets(SECRETS_FILE, { ...secrets, unseenSignIn: null });
  return secrets.unseenSignIn;
}

/**
 * Brings everything up, step by step, and says where it is.
 * @param {{ options: Options, supervisor: Supervisor, steps: Steps, remember: Remember }} run
 * @returns {Promise<void>}
 */
export async function startProduct({ options, supervisor, steps, remember }) {
  const startedAt = Date.now();
  await steps.run("Install packages", (say) => installPackages(supervisor, { logFile: logPath("install"), say }));
  // The seed and the migrations of the queue run on what the build generates.
  const buildEnv = { ...process.env, ...QUIET };
  await steps.run("Build", (say) => buildIfStale(supervisor, { logFile: logPath("build"), env: buildEnv, say }));
  if (options.isFresh) await forgetEverything();
  const { ports, moved } = await choosePorts(options.port);
  for (const line of moved) process.stdout.write(`${line}\n`);
  const database = await steps.run("Start the database", (say) => provideDatabase(supervisor, ports, say));
  const mail = await steps.run("Start the mail server", (say) => provideMail(supervisor, ports, say));
  const made = { databaseUrl: database.url, smtpUrl: mail.url, authSecret: database.authSecret };
  const env = productEnvironment({ ...made, webPort: ports.web, workerPort: ports.worker });
  await steps.run("Bring the database up to date", () => migrateDatabase(supervisor, env));
  await steps.run("Bring the queue up to date", () => migrateQueue(supervisor, env));
  await steps.run("Fill an empty database", (say) => seed(supervisor, { isSeeded: options.isSeeded, env, say }));
  await steps.run("Start web and worker", () => startServices(supervisor, { env, ports }));
  const url = env.APP_URL ?? `http://localhost:${ports.web}`;
  remember({ url, databasePort: process.env.DATABASE_URL ? null : ports.database });
  const ready = { url, inboxUrl: mail.inboxUrl, signIn: takeUnseenSignIn(), logs: join(HOME, "logs") };
  process.stdout.write(readySummary({ ...ready, time: elapsedSince(startedAt) }));
}
