import { setTimeout as sleep } from "node:timers/promises";

const POLL_MS = 50;

// macOS answers EPERM for a group of which only zombies are left.
const GONE_CODES = new Set(["ESRCH", "EPERM"]);

/**
 * Sends a signal to a process, or to a whole group when given a negative number; a process already gone is no error.
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 * @returns {void}
 */
export function sendSignal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && GONE_CODES.has(String(error.code)))) throw error;
  }
}

/**
 * Waits until the check holds; false when it did not in time.
 * @param {() => boolean | Promise<boolean>} check
 * @param {number} timeoutMs
 * @returns {Promise<boolean>}
 */
export async function waitUntil(check, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  while (!(await check())) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}
