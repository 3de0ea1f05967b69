import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { pickEphemeralPort } from "@pacta/scripts/ports";
import { waitUntil } from "@pacta/scripts/signals";
import { workerEnvironment } from "../env.ts";

const FOLDER = fileURLToPath(new URL("../../../apps/worker", import.meta.url));
const READY_MS = 30_000;

export type WorkerWanted = { readonly databaseUrl: string; readonly smtpUrl: string; readonly redisUrl: string | null };
export type WorkerProcess = { stop(): Promise<void> };

/** Starts the worker as it runs in production, and waits until it takes work. */
export async function startWorkerProcess(wanted: WorkerWanted): Promise<WorkerProcess> {
  const port = await pickEphemeralPort();
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    cwd: FOLDER,
    env: workerEnvironment(wanted, port),
    stdio: "ignore",
  });
  await waitUntil(async () => hasEnded(child) || (await isReady(port)), READY_MS);
  if (hasEnded(child)) throw new Error("the worker ended before it was ready");
  return {
    stop: async () => {
      if (hasEnded(child)) return;
      const ended = once(child, "close");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}
