import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { sendSignal, waitUntil } from "./signals.mjs";

const HARD_STOP_MS = 5000;

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */
/** @typedef {NodeJS.ProcessEnv} Environment */

/**
 * @typedef {object} Program
 * @property {string} command
 * @property {readonly string[]} args
 * @property {string} cwd
 * @property {Environment} env
 * @property {string} logFile
 * @property {boolean} [isCaptured] true: standard output goes to `child.stdout` and not to the log
 */

/**
 * Starts a program in a process group of its own, so that a Ctrl-C in the terminal reaches us alone.
 * @param {Program} program
 * @returns {ChildProcess}
 */
export function spawnProgram({ command, args, cwd, env, logFile, isCaptured = false }) {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, "w");
  try {
    return spawn(command, args, { cwd, env, detached: true, stdio: ["ignore", isCaptured ? "pipe" : log, log] });
  } finally {
    closeSync(log);
  }
}

/**
 * @param {ChildProcess} child
 * @returns {boolean}
 */
export function hasEnded(child) {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

/**
 * Resolves with the exit code, or the signal's name, once the program has ended.
 * @param {ChildProcess} child
 * @returns {Promise<number | NodeJS.Signals>}
 */
export function untilEnded(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(code ?? signal ?? 1));
  });
}

/**
 * Ends a whole process group: asked first, killed when it takes too long.
 * @param {number} leader
 * @param {{ isGone: () => boolean, graceMs: number }} patience
 * @returns {Promise<void>}
 */
export async function stopGroup(leader, { isGone, graceMs }) {
  if (!isGone()) {
    sendSignal(-leader, "SIGTERM");
    await waitUntil(isGone, graceMs);
  }
  sendSignal(-leader, "SIGKILL");
  await waitUntil(isGone, HARD_STOP_MS);
}
