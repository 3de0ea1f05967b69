import { setTimeout as pause } from "node:timers/promises";
import type { Stage } from "./stage.ts";

const LOOK_EVERY_MS = 200;
const PATIENCE_MS = 150_000;

/** Waits until everything is told; complains when that does not come, or when a worker ended by itself. */
export async function settle({ ledgers, workers, complaints }: Stage): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    let unfinished = 0;
    for (const ledger of ledgers) unfinished += await ledger.countUnfinished();
    if (unfinished === 0) break;
    if (Date.now() > deadline) {
      complaints.push(`${unfinished} rows unfinished after ${PATIENCE_MS / 1_000} s`);
      break;
    }
    for (const ledger of ledgers) await ledger.hasten();
    await pause(LOOK_EVERY_MS);
  }
  for (const worker of workers) {
    if (worker.hasEnded()) complaints.push(`a worker ended by itself:\n${worker.log()}`);
  }
}
