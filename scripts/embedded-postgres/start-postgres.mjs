import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { canReach } from "../machine/directory-access.mjs";
import { lastLines } from "../machine/log-tail.mjs";
import { waitUntil } from "../machine/signals.mjs";
import { checkDataVersion, ensureDataDirectory, POSTGRES_DATABASE, POSTGRES_USER } from "./data-directory.mjs";
import { postgresProgram } from "./program.mjs";
import { acceptsConnections, clearAbandonedServer, stopServer } from "./running-server.mjs";
import { serviceAccount } from "./service-account.mjs";

const START_TIMEOUT_MS = 60_000;
const VOLATILE = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" };

/**
 * @typedef {object} PostgresOptions
 * @property {string} dataDir
 * @property {number} port
 * @property {string} password
 * @property {string} logFile
 * @property {boolean} isDurable false for tests: faster, worthless after a crash, and in our own process group
 */

/**
 * @typedef {object} RunningPostgres
 * @property {string} url
 * @property {import("node:child_process").ChildProcess} child
 * @property {() => Promise<void>} stop
 */

/**
 * The address of the product's database on a server started here.
 * @param {{ port: number, password: string }} server
 * @returns {string}
 */
export function databaseUrl({ port, password }) {
  return `postgresql://${POSTGRES_USER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${POSTGRES_DATABASE}`;
}

/**
 * @param {PostgresOptions} options
 * @returns {string[]}
 */
function serverArguments({ dataDir, port, isDurable }) {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    lc_messages: "C",
    log_destination: "stderr",
    logging_collector: "off",
    max_connections: "200",
    ...(isDurable ? {} : VOLATILE),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", dataDir, "-p", String(port), ...flags];
}

/**
 * @param {string} program
 * @param {PostgresOptions} options
 * @returns {import("node:child_process").ChildProcess}
 */
function spawnServer(program, options) {
  const log = openSync(options.logFile, "a");
  try {
    return spawn(join(program, "bin", "postgres"), serverArguments(options), {
      ...serviceAccount(options.dataDir),
      cwd: options.dataDir,
      detached: options.isDurable,
      stdio: ["ignore", log, log],
    });
  } finally {
    closeSync(log);
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {PostgresOptions} options
 * @returns {Promise<number>} the process number
 */
async function untilReady(child, { dataDir, logFile }) {
  /** @type {Error | null} */
  let failure = null;
  child.once("error", (error) => {
    failure = error;
  });
  const hasEnded = () => failure !== null || child.exitCode !== null || child.signalCode !== null;
  const isReady = () => child.pid !== undefined && acceptsConnections(dataDir, child.pid);
  await waitUntil(() => hasEnded() || isReady(), START_TIMEOUT_MS);
  if (child.pid !== undefined && !hasEnded() && isReady()) return child.pid;
  child.kill("SIGKILL");
  throw new Error(`PostgreSQL did not start:\n${lastLines(logFile).join("\n")}`, { cause: failure });
}

/**
 * Starts PostgreSQL from node_modules on a data folder made on first use, listening on 127.0.0.1 only.
 * A server left behind on the same folder by a killed run is stopped first.
 * @param {PostgresOptions} given
 * @returns {Promise<RunningPostgres>}
 */
export async function startPostgres(given) {
  const options = { ...given, dataDir: resolve(given.dataDir) };
  const { dataDir, password, isDurable, port } = options;
  const account = serviceAccount(dataDir);
  const parent = dirname(dataDir);
  mkdirSync(parent, { recursive: true });
  if (account !== null && !canReach(parent, account)) {
    throw new Error(
      `PostgreSQL does not run as root, and the account it runs as (${account.uid}) cannot enter ${parent}`,
    );
  }
  const program = postgresProgram({ account, copyTo: `${dataDir}-program` });
  const cluster = { program, account, password, isDurable };
  await clearAbandonedServer(dataDir);
  ensureDataDirectory(dataDir, cluster);
  checkDataVersion(dataDir, cluster);
  const child = spawnServer(program, options);
  const pid = await untilReady(child, options);
  const url = databaseUrl({ port, password });
  return { url, child, stop: () => stopServer(dataDir, pid) };
}
