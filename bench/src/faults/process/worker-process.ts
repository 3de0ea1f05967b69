import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { pickEphemeralPort } from "@pacta/scripts/ports";
import { waitUntil } from "@pacta/scripts/signals";
import { barePath } from "../env.ts";
import { endWithUs } from "./end-with-us.ts";

const WORKER = fileURLToPath(new URL("../../../../apps/worker", import.meta.url));
const READY_LIMIT_MS = 60_000;
const SHOWN_CHARACTERS = 4_000;

export type WorkerProcess = {
  readonly child: ChildProcess;
  /** kill -9, and its end awaited. */
  kill(): Promise<void>;
  hasEnded(): boolean;
  /** The end of what it logged. */
  log(): string;
};

export type WorkerVariables = { readonly [name: string]: string };

/** Bundles the worker as for production, so that what is killed is what runs. */
export async function buildWorker(): Promise<void> {
  const child = spawn(process.execPath, ["build.mjs"], { cwd: WORKER, stdio: ["ignore", "ignore", "inherit"] });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error("the worker could not be bundled");
}

/** Starts a worker in a process of its own and waits until it takes work. */
export async function startWorkerProcess(
  variables: WorkerVariables,
  nodeOptions: readonly string[] = [],
): Promise<WorkerProcess> {
  const port = String(await pickEphemeralPort());
  const child = endWithUs(
    spawn(process.execPath, [...nodeOptions, "dist/main.js"], {
      cwd: WORKER,
      env: { PATH: barePath(), ...variables, WORKER_PORT: port },
      stdio: ["ignore", "pipe", "pipe"],
    }),
  );
  let log = "";
  const read = (text: string): void => {
    log = (log + text).slice(-SHOWN_CHARACTERS);
  };
  child.stdout.setEncoding("utf8").on("data", read);
  child.stderr.setEncoding("utf8").on("data", read);
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  await waitUntil(async () => hasEnded() || (await isReady(port)), READY_LIMIT_MS);
  return {
    child,
    hasEnded,
    log: () => log,
    kill: async () => {
      if (hasEnded()) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

async function isReady(port: string): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}
