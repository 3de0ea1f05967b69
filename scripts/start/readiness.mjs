import { hasEnded } from "../machine/child-processes.mjs";
import { lastLines } from "../machine/log-tail.mjs";
import { waitUntil } from "../machine/signals.mjs";
import { StepFailure } from "./step-failure.mjs";

const READY_TIMEOUT_MS = 60_000;
const PROBE_TIMEOUT_MS = 2000;
const ADVICE = "The lines above say what is missing. Stop what uses the same port or database, then start again.";

/** @typedef {import("../machine/child-processes.mjs").ChildProcess} ChildProcess */
/** @typedef {{ name: string, child: ChildProcess, logFile: string, isReady: () => Promise<boolean> }} Awaited */

/**
 * True when the address answers with 200.
 * @param {string} url
 * @returns {Promise<boolean>}
 */
export async function answersAt(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}

/**
 * Waits until a process we started is ready, or says why it is not.
 * @param {Awaited} awaited
 * @returns {Promise<void>}
 */
export async function untilReady({ name, child, logFile, isReady }) {
  const isDecided = await waitUntil(async () => hasEnded(child) || (await isReady()), READY_TIMEOUT_MS);
  if (isDecided && !hasEnded(child)) return;
  const cause = hasEnded(child) ? "ended" : `was not ready within ${READY_TIMEOUT_MS / 1000} s`;
  throw new StepFailure(`the ${name} process ${cause}`, { advice: ADVICE, logFile, details: lastLines(logFile) });
}
