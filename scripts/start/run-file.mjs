import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { stopGroup } from "../machine/child-processes.mjs";
import { isSameProcess, processIdentity } from "../machine/process-identity.mjs";
import { sendSignal, waitUntil } from "../machine/signals.mjs";

const LEFTOVER_GRACE_MS = 5000;
const RUN_GRACE_MS = 30_000;

/** @typedef {{ name: string, pid: number, identity: string }} KnownProcess */
/**
 * @typedef {object} Run
 * @property {number} pid
 * @property {string} identity
 * @property {string | null} url
 * @property {number | null} databasePort
 * @property {KnownProcess[]} children
 */

/**
 * @param {string} path
 * @returns {Run | null}
 */
export function readRun(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * @param {unknown} error
 * @param {string} code
 * @returns {boolean}
 */
function hasCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}

/**
 * A link of a finished file cannot be seen half written, and only one of two starts can make it.
 * @param {string} path
 * @param {Run} run
 * @returns {boolean}
 */
function tryCreate(path, run) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(run));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (hasCode(error, "EEXIST")) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * @param {string} path
 * @param {Run | null} stale
 * @returns {void}
 */
function removeStale(path, stale) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return;
    throw error;
  }
  const moved = readRun(aside);
  // Another start replaced the stale file between our look and our move: give it back.
  if (moved !== null && moved.identity !== stale?.identity) linkSync(aside, path);
  rmSync(aside, { force: true });
}

/**
 * Ends what a killed start left running; a process number reused by something else is left alone.
 * @param {readonly KnownProcess[]} children
 * @returns {Promise<number>} how many were ended
 */
async function stopLeftovers(children) {
  const alive = children.filter(isSameProcess);
  await Promise.all(
    alive.map((child) => stopGroup(child.pid, { isGone: () => !isSameProcess(child), graceMs: LEFTOVER_GRACE_MS })),
  );
  return alive.length;
}

/**
 * Ends the run that holds the file, in its own order while it lives, else what it left behind.
 * @param {string} path
 * @returns {Promise<void>}
 */
export async function endRun(path) {
  const run = readRun(path);
  if (run === null) return;
  if (isSameProcess(run)) {
    sendSignal(run.pid, "SIGTERM");
    await waitUntil(() => !isSameProcess(run), RUN_GRACE_MS);
  }
  await stopLeftovers(run.children);
}

/**
 * Takes the run file for this process, or returns the run that holds it.
 * @param {string} path
 * @returns {Promise<{ other: Run } | { other: null, leftovers: number }>}
 */
export async function takeRunFile(path) {
  mkdirSync(dirname(path), { recursive: true });
  const identity = processIdentity(process.pid) ?? "";
  /** @type {Run} */
  const own = { pid: process.pid, identity, url: null, databasePort: null, children: [] };
  let leftovers = 0;
  while (!tryCreate(path, own)) {
    const held = readRun(path);
    if (held !== null && isSameProcess(held)) return { other: held };
    leftovers += await stopLeftovers(held?.children ?? []);
    removeStale(path, held);
  }
  return { other: null, leftovers };
}

/**
 * Writes down more about the run that holds the file.
 * @param {string} path
 * @param {Partial<Run>} change
 * @returns {void}
 */
export function updateRunFile(path, change) {
  const run = readRun(path);
  if (run?.pid !== process.pid) return;
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ ...run, ...change }));
  renameSync(draft, path);
}

/**
 * @param {string} path
 * @returns {void}
 */
export function releaseRunFile(path) {
  if (readRun(path)?.pid === process.pid) rmSync(path, { force: true });
}
