import { createHash } from "node:crypto";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { serviceAccount } from "../embedded-postgres/service-account.mjs";
import { startPostgres } from "../embedded-postgres/start-postgres.mjs";
import { canReach } from "../machine/directory-access.mjs";
import { HOME, logPath } from "./checkout.mjs";
import { StepFailure } from "./step-failure.mjs";

const ROOT_DATA = "/var/lib/pacta";
const DIGEST_LENGTH = 12;

/** @typedef {import("../embedded-postgres/start-postgres.mjs").RunningPostgres} RunningPostgres */

/**
 * The data folder. A checkout under /root is closed to the account that root starts PostgreSQL as: the data then lies
 * under /var/lib.
 * @returns {string}
 */
export function databaseFolder() {
  const usual = join(HOME, "postgres");
  const account = serviceAccount(usual);
  mkdirSync(HOME, { recursive: true });
  if (account === null || canReach(HOME, account)) return usual;
  const name = createHash("sha256").update(HOME).digest("hex").slice(0, DIGEST_LENGTH);
  return join(ROOT_DATA, name, "postgres");
}

/**
 * @param {{ port: number, password: string }} options
 * @returns {Promise<RunningPostgres>}
 */
export async function startLocalDatabase({ port, password }) {
  const logFile = logPath("postgres");
  rmSync(logFile, { force: true });
  mkdirSync(join(HOME, "logs"), { recursive: true });
  try {
    return await startPostgres({ dataDir: databaseFolder(), port, password, logFile, isDurable: true });
  } catch (cause) {
    const advice = "Set DATABASE_URL to a PostgreSQL of yours, or start anew without the data: npm start -- --fresh";
    const [message = "", ...details] = cause instanceof Error ? cause.message.split("\n") : [String(cause)];
    throw new StepFailure(message, { advice, details, logFile, cause });
  }
}

/**
 * @param {string} secretsFile
 * @returns {void}
 */
export function checkSecretsMatchData(secretsFile) {
  const folder = databaseFolder();
  if (existsSync(secretsFile) || !existsSync(folder)) return;
  const advice = "Put the file back, or start anew without the data: npm start -- --fresh";
  throw new StepFailure(`${secretsFile}, which holds the password of the data in ${folder}, is missing`, { advice });
}
