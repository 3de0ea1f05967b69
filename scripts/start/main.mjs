import { join } from "node:path";
import { HOME } from "./checkout.mjs";
import { parseOptions, USAGE } from "./options.mjs";
import { releaseRunFile, takeRunFile, updateRunFile } from "./run-file.mjs";
import { STEP_COUNT, startProduct } from "./start-product.mjs";
import { createSteps, describeFailure } from "./steps.mjs";
import { Supervisor } from "./supervisor.mjs";

const RUN_FILE = join(HOME, "run.json");
const INTERRUPTED = 130;
// npm passes the terminal's Ctrl-C on, so one press can arrive twice.
const SAME_PRESS_MS = 800;

/**
 * @param {Supervisor} supervisor
 * @returns {{ isReady: boolean }}
 */
function stopOnSignals(supervisor) {
  const state = { isReady: false, firstAt: 0 };
  const onSignal = async () => {
    if (state.firstAt !== 0) {
      if (Date.now() - state.firstAt < SAME_PRESS_MS) return;
      supervisor.killAll();
      releaseRunFile(RUN_FILE);
      process.exit(INTERRUPTED);
    }
    state.firstAt = Date.now();
    process.stdout.write("\nStopping (Ctrl-C again to kill) ...\n");
    await supervisor.stopAll();
    releaseRunFile(RUN_FILE);
    process.stdout.write("Stopped.\n");
    process.exit(state.isReady ? 0 : INTERRUPTED);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, onSignal);
  return state;
}

/**
 * @param {import("./run-file.mjs").Run} other
 * @returns {void}
 */
function reportOtherRun(other) {
  const where = other.url === null ? "starting" : `running at ${other.url}`;
  process.stderr.write(`Pacta is already ${where} (process ${other.pid}). Stop it with Ctrl-C there, or use it.\n`);
}

/**
 * @param {Supervisor} supervisor
 * @param {string} report
 * @returns {Promise<void>}
 */
async function giveUp(supervisor, report) {
  process.stderr.write(`\n${report}\n`);
  await supervisor.stopAll();
  releaseRunFile(RUN_FILE);
  process.exit(1);
}

/**
 * `npm start`.
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export async function main(args) {
  const options = parseOptions(args);
  if (options.isHelp) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const taken = await takeRunFile(RUN_FILE);
  if (taken.other !== null) {
    reportOtherRun(taken.other);
    process.exitCode = 1;
    return;
  }
  if (taken.leftovers > 0) process.stdout.write("An earlier start was killed: ended what it had left running.\n");
  const supervisor = new Supervisor((children) => updateRunFile(RUN_FILE, { children }));
  const state = stopOnSignals(supervisor);
  supervisor.onLoss((report) => void giveUp(supervisor, report));
  const steps = createSteps(STEP_COUNT);
  const remember = (/** @type {Partial<import("./run-file.mjs").Run>} */ change) => updateRunFile(RUN_FILE, change);
  try {
    await startProduct({ options, supervisor, steps, remember });
    state.isReady = true;
  } catch (error) {
    if (!supervisor.isStopping) await giveUp(supervisor, describeFailure(steps.current(), error));
  }
}
