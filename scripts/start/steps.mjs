import { StepFailure } from "./step-failure.mjs";

const REDRAW_MS = 120;
const HEARTBEAT_MS = 20_000;
const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const CLEAR_LINE = "\r\u001b[2K";
const DEFAULT_ADVICE = "Run the command again; if it fails again, report it with the lines above.";

/** @typedef {(note: string) => void} Say */

/**
 * @param {number} startedAt
 * @returns {string}
 */
export function elapsedSince(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}

/**
 * Redraws one line on a terminal; elsewhere says now and then that it goes on.
 * @param {string} label
 * @param {number} startedAt
 * @returns {() => void} stops it
 */
export function showProgress(label, startedAt) {
  if (!process.stdout.isTTY) {
    process.stdout.write(`${label} ...\n`);
    const beat = setInterval(() => {
      process.stdout.write(`${label}: still working (${elapsedSince(startedAt)})\n`);
    }, HEARTBEAT_MS);
    return () => clearInterval(beat);
  }
  let turn = 0;
  const timer = setInterval(() => {
    turn += 1;
    process.stdout.write(`${CLEAR_LINE}${FRAMES[turn % FRAMES.length]} ${label} (${elapsedSince(startedAt)})`);
  }, REDRAW_MS);
  return () => {
    clearInterval(timer);
    process.stdout.write(CLEAR_LINE);
  };
}

/**
 * @param {string} title
 * @param {unknown} error
 * @returns {string}
 */
export function describeFailure(title, error) {
  const lines = [`Failed: ${title}`, `Cause: ${error instanceof Error ? error.message : String(error)}`];
  const advice = error instanceof StepFailure ? error.advice : DEFAULT_ADVICE;
  if (error instanceof StepFailure) {
    lines.push(...error.details.map((line) => `  | ${line}`));
    if (error.logFile) lines.push(`Whole log: ${error.logFile}`);
  }
  lines.push(`What to do: ${advice}`);
  return lines.join("\n");
}

/**
 * Runs named steps one after another, each shown with its number, its progress and its time.
 * @param {number} total
 * @returns {{ run: <T>(title: string, work: (say: Say) => Promise<T> | T) => Promise<T>, current: () => string }}
 */
export function createSteps(total) {
  let count = 0;
  let current = "";
  return {
    current: () => current,
    async run(title, work) {
      count += 1;
      current = title;
      const label = `[${count}/${total}] ${title}`;
      const startedAt = Date.now();
      const stopProgress = showProgress(label, startedAt);
      let note = "done";
      try {
        const result = await work((text) => {
          note = text;
        });
        stopProgress();
        process.stdout.write(`${label}: ${note} (${elapsedSince(startedAt)})\n`);
        return result;
      } catch (error) {
        stopProgress();
        throw error;
      }
    },
  };
}
