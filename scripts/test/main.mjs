import { rmSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "../start/install.mjs";
import { createSteps, describeFailure, elapsedSince } from "../start/steps.mjs";
import { Supervisor } from "../start/supervisor.mjs";
import { addCounts, NONE } from "./counts.mjs";
import { runStage } from "./run-stage.mjs";
import { STAGES } from "./stages.mjs";
import { makeTemporaryFolder, removeAbandonedFolders } from "./temporary-folder.mjs";

const INTERRUPTED = 130;
const TOTAL = STAGES.length + 1;

/** @typedef {import("./run-stage.mjs").Outcome} Outcome */

/**
 * @param {Supervisor} supervisor
 * @param {string} folder
 * @returns {Promise<Outcome[]>}
 */
async function runStages(supervisor, folder) {
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const [index, stage] of STAGES.entries()) {
    const label = `[${index + 2}/${TOTAL}] ${stage.name}`;
    const isBlocked = outcomes.some(({ name, isPassed }) => name === stage.needs && !isPassed);
    if (isBlocked) process.stdout.write(`${label}: not run, because "${stage.needs}" failed\n`);
    else outcomes.push(await runStage(stage, { supervisor, folder, label }));
  }
  return outcomes;
}

/**
 * @param {readonly Outcome[]} outcomes
 * @param {number} startedAt
 * @returns {boolean} whether everything passed
 */
function report(outcomes, startedAt) {
  const counts = outcomes.map((outcome) => outcome.counts).reduce(addCounts, NONE);
  const failed = outcomes.filter(({ isPassed }) => !isPassed);
  process.stdout.write(`\nAll stages took ${elapsedSince(startedAt)}.\n`);
  for (const name of counts.skippedNames) process.stdout.write(`Skipped: ${name}\n`);
  if (failed.length > 0) process.stdout.write(`Failed: ${failed.map(({ name }) => name).join(", ")}\n`);
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  return failed.length === 0;
}

/**
 * @param {string} folder
 * @returns {Promise<void>}
 */
async function removeFolder(folder) {
  await removeAbandonedFolders(folder);
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {Supervisor} supervisor
 * @param {string} folder
 * @returns {void}
 */
function cleanUpOnSignals(supervisor, folder) {
  const onSignal = async () => {
    if (supervisor.isStopping) return;
    process.stdout.write("\nStopping ...\n");
    await supervisor.stopAll();
    await removeFolder(folder);
    process.exit(INTERRUPTED);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, onSignal);
}

/**
 * `npm test`.
 * @returns {Promise<void>}
 */
export async function main() {
  const startedAt = Date.now();
  const supervisor = new Supervisor(() => undefined);
  await removeAbandonedFolders();
  const folder = makeTemporaryFolder();
  cleanUpOnSignals(supervisor, folder);
  const install = createSteps(TOTAL);
  try {
    const logFile = join(folder, "install.log");
    await install.run("Install packages", (say) => installPackages(supervisor, { logFile, say }));
    if (!report(await runStages(supervisor, folder), startedAt)) process.exitCode = 1;
  } catch (error) {
    if (supervisor.isStopping) return;
    process.stdout.write(`${describeFailure(install.current(), error)}\n0 passed, 1 failed, 0 skipped\n`);
    process.exitCode = 1;
  } finally {
    await removeFolder(folder);
  }
}
