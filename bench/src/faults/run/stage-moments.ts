import { setTimeout as pause } from "node:timers/promises";
import { between } from "../../made/seeded-random.ts";
import type { WorkerProcess } from "../process/worker-process.ts";
import type { Stage } from "./stage.ts";

const LOOK_EVERY_MS = 10;
const PATIENCE_MS = 60_000;
/** What a dead process had already handed to the kernel arrives within this time. */
const AFTERGLOW_MS = 300;

/** Waits until the mail server holds so many messages; false when they did not come. */
export async function untilKept(stage: Stage, count: number): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while ((await stage.sink.look()).count < count) {
    if (Date.now() > deadline) return false;
    await pause(LOOK_EVERY_MS);
  }
  return true;
}

/** Waits until the endpoints had so many requests; false when they did not come. */
export async function untilPosted(stage: Stage, count: number): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while (((await stage.receiver?.look())?.count ?? 0) < count) {
    if (Date.now() > deadline) return false;
    await pause(LOOK_EVERY_MS);
  }
  return true;
}

/** Ascending moments, spread by chance over the sending. */
export function chooseMoments({ random, addresses }: Stage, count: number): number[] {
  const most = Math.floor(addresses.length * 0.9);
  return Array.from({ length: count }, () => between(random, 1, most)).sort((one, other) => one - other);
}

/** kill -9; whose mail was on the way and not recorded may get it once more. */
export async function killWorkers(stage: Stage, victims: readonly WorkerProcess[]): Promise<void> {
  await Promise.all(victims.map(async (victim) => victim.kill()));
  for (const victim of victims) stage.workers.splice(stage.workers.indexOf(victim), 1);
  await pause(AFTERGLOW_MS);
  for (const ledger of stage.ledgers) await ledger.noteKill();
}
