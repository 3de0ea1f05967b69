import { hasEnded, spawnProgram, stopGroup, untilEnded } from "../machine/child-processes.mjs";
import { lastLines } from "../machine/log-tail.mjs";
import { processIdentity } from "../machine/process-identity.mjs";
import { sendSignal } from "../machine/signals.mjs";
import { StepFailure } from "./step-failure.mjs";
import { describeFailure } from "./steps.mjs";

const GRACE_MS = 20_000;

/** @typedef {import("../machine/child-processes.mjs").Program} Program */
/** @typedef {import("../machine/child-processes.mjs").ChildProcess} ChildProcess */
/** @typedef {import("./run-file.mjs").KnownProcess} KnownProcess */
/** @typedef {{ name: string, pid: number, stop: () => Promise<void> }} Running */

/** Keeps everything that runs on our behalf, so that it can be stopped in the opposite order of its start. */
export class Supervisor {
  /** @type {Running[]} */
  #running = [];
  #onChange;
  /** @type {(report: string) => void} */
  #onLoss = () => undefined;
  isStopping = false;

  /** @param {(children: KnownProcess[]) => void} onChange told what to end if we are killed ourselves */
  constructor(onChange) {
    this.#onChange = onChange;
  }

  /** @param {Running} running */
  #add(running) {
    this.#running.push(running);
    this.#tell();
  }

  /**
   * @param {string} name
   * @param {Program} program
   * @returns {ChildProcess}
   */
  start(name, program) {
    if (this.isStopping) throw new Error("stopping");
    const child = spawnProgram(program);
    child.once("error", () => this.#forget(child.pid));
    const pid = child.pid;
    if (pid !== undefined) {
      const stop = () => stopGroup(pid, { isGone: () => hasEnded(child), graceMs: GRACE_MS });
      this.#add({ name, pid, stop });
    }
    return child;
  }

  /**
   * Takes in a server that was started elsewhere, and guards it.
   * @param {string} name
   * @param {{ child: ChildProcess, stop: () => Promise<void>, logFile: string }} server
   * @returns {void}
   */
  watch(name, { child, stop, logFile }) {
    if (child.pid !== undefined) this.#add({ name, pid: child.pid, stop });
    this.guard({ name, child, logFile });
  }

  /**
   * Reports the end of something that should go on.
   * @param {{ name: string, child: ChildProcess, logFile: string }} server
   * @returns {void}
   */
  guard({ name, child, logFile }) {
    child.once("exit", (code, signal) => {
      if (this.isStopping) return;
      const details = lastLines(logFile);
      const advice = "Start again; the data is safe.";
      const failure = new StepFailure(`it ended with ${code ?? signal}`, { advice, logFile, details });
      this.#onLoss(describeFailure(`keep ${name} running`, failure));
    });
  }

  /**
   * @param {(report: string) => void} listener
   * @returns {void}
   */
  onLoss(listener) {
    this.#onLoss = listener;
  }

  /**
   * Runs a program to its end; returns its standard output when that is captured.
   * @param {string} name
   * @param {Program} program
   * @param {string} advice
   * @returns {Promise<string>}
   */
  async complete(name, program, advice) {
    const child = this.start(name, program);
    let output = "";
    child.stdout?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
      output += text;
    });
    const code = await untilEnded(child).finally(() => this.#forget(child.pid));
    if (code === 0) return output;
    const { logFile } = program;
    throw new StepFailure(`${name} ended with ${code}`, { advice, logFile, details: lastLines(logFile) });
  }

  /** @returns {Promise<void>} */
  async stopAll() {
    this.isStopping = true;
    for (const { pid, stop } of this.#running.toReversed()) {
      await stop();
      this.#forget(pid);
    }
  }

  /** @returns {void} */
  killAll() {
    for (const { pid } of this.#running) {
      sendSignal(-pid, "SIGKILL");
    }
  }

  /** @param {number | undefined} pid */
  #forget(pid) {
    this.#running = this.#running.filter((running) => running.pid !== pid);
    this.#tell();
  }

  #tell() {
    const known = this.#running.flatMap(({ name, pid }) => {
      const identity = processIdentity(pid);
      return identity === null ? [] : [{ name, pid, identity }];
    });
    this.#onChange(known);
  }
}
