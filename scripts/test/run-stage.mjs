import { readFileSync } from "node:fs";
import { join } from "node:path";
import { untilEnded } from "../machine/child-processes.mjs";
import { lastLines } from "../machine/log-tail.mjs";
import { elapsedSince, showProgress } from "../start/steps.mjs";
import { NONE } from "./counts.mjs";

const SHOWN_LINES = 200;

/** @typedef {import("./counts.mjs").Counts} Counts */
/** @typedef {{ name: string, isPassed: boolean, counts: Counts }} Outcome */

/**
 * A runner that ended badly without naming a failed test, or left no report, counts as one failure.
 * @param {Counts | null} counts
 * @param {boolean} hasEndedWell
 * @returns {Counts}
 */
function withUnnamedFailure(counts, hasEndedWell) {
  if (counts !== null && (hasEndedWell || counts.failed > 0)) return counts;
  return { ...(counts ?? NONE), failed: 1 };
}

/**
 * @param {Counts} counts
 * @param {import("./stages.mjs").Stage} stage
 * @returns {string}
 */
function summarise(counts, stage) {
  if (stage.count === undefined) return counts.failed === 0 ? "ok" : "FAILED (counts as one failed check)";
  return `${counts.failed === 0 ? "ok" : "FAILED"}, ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
}

/**
 * Runs one stage, shows its time, and the end of its output when it failed.
 * @param {import("./stages.mjs").Stage} stage
 * @param {{ supervisor: import("../start/supervisor.mjs").Supervisor, folder: string, label: string }} run
 * @returns {Promise<Outcome>}
 */
export async function runStage(stage, { supervisor, folder, label }) {
  const startedAt = Date.now();
  const stopProgress = showProgress(label, startedAt);
  const fileName = stage.name.toLowerCase().replaceAll(" ", "-");
  const logFile = join(folder, `${fileName}.log`);
  const reportFile = join(folder, `${fileName}.json`);
  const call = stage.call(reportFile);
  // What the tools keep in the temporary folder goes with ours.
  const env = { ...call.env, TMPDIR: folder };
  const child = supervisor.start(stage.name, { ...call, env, logFile });
  const code = await untilEnded(child);
  stopProgress();
  const counts = withUnnamedFailure(stage.count === undefined ? NONE : stage.count(reportFile), code === 0);
  const isPassed = counts.failed === 0;
  process.stdout.write(`${label}: ${summarise(counts, stage)} (${elapsedSince(startedAt)})\n`);
  if (!isPassed) process.stdout.write(`${lastLines(logFile, SHOWN_LINES).join("\n")}\n\n`);
  for (const line of announcements(logFile)) process.stdout.write(`  ${line}\n`);
  return { name: stage.name, isPassed, counts };
}

/**
 * @param {string} logFile
 * @returns {string[]} what a runner says to the reader even when all is well
 */
function announcements(logFile) {
  return readFileSync(logFile, "utf8").match(/^NOTE: .*$/gm) ?? [];
}
