import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandLineOf } from "../machine/process-identity.mjs";
import { sendSignal, waitUntil } from "../machine/signals.mjs";

const STATUS_LINE = 7;
const FAST_STOP_MS = 20_000;
const HARD_STOP_MS = 5000;

/**
 * @param {string} dataDir
 * @returns {string[]}
 */
function pidFileLines(dataDir) {
  const path = join(dataDir, "postmaster.pid");
  return existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
}

/**
 * @param {string} dataDir
 * @param {number} pid
 * @returns {boolean}
 */
function isServing(dataDir, pid) {
  const command = commandLineOf(pid);
  return command?.includes("postgres") === true && command.includes(dataDir);
}

/**
 * True once the server with this process number says in its own pid file that it takes connections.
 * @param {string} dataDir
 * @param {number} pid
 * @returns {boolean}
 */
export function acceptsConnections(dataDir, pid) {
  const lines = pidFileLines(dataDir);
  return Number(lines[0]) === pid && lines[STATUS_LINE]?.trim() === "ready";
}

/**
 * Stops a server: open transactions are rolled back and the data is left clean; killed only if that takes too long.
 * @param {string} dataDir
 * @param {number} pid
 * @returns {Promise<void>}
 */
export async function stopServer(dataDir, pid) {
  const isGone = () => !isServing(dataDir, pid);
  sendSignal(pid, "SIGINT");
  if (await waitUntil(isGone, FAST_STOP_MS)) return;
  sendSignal(pid, "SIGQUIT");
  if (await waitUntil(isGone, HARD_STOP_MS)) return;
  sendSignal(pid, "SIGKILL");
  await waitUntil(isGone, HARD_STOP_MS);
}

/**
 * Ends a server that an earlier, killed start left on this data folder, and drops the lock of one that is gone.
 * @param {string} dataDir
 * @returns {Promise<void>}
 */
export async function clearAbandonedServer(dataDir) {
  const pid = Number(pidFileLines(dataDir)[0]);
  if (!Number.isInteger(pid) || pid <= 1) return;
  if (isServing(dataDir, pid)) await stopServer(dataDir, pid);
  rmSync(join(dataDir, "postmaster.pid"), { force: true });
}
