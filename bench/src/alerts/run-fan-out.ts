import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export type FanOutRun = { readonly ms: number; readonly deliveries: number; readonly rssMb: number };

const SCRIPT = fileURLToPath(new URL("fan-out-process.ts", import.meta.url));
const execute = promisify(execFile);

/** Fans a notice out in a process of its own. */
export async function runFanOut(databaseUrl: string, outboxId: string): Promise<FanOutRun> {
  const { stdout } = await execute(process.execPath, ["--import", "tsx", SCRIPT, databaseUrl, outboxId]);
  // Written by that script in this very shape.
  return JSON.parse(stdout) as FanOutRun;
}
