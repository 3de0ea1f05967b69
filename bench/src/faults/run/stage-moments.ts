import { setTimeout as pause } from "node:timers/promises";
import { between } from "../../made/seeded-random.ts";
import type { WorkerProcess } from "../process/worker-process.ts";
import type { KeptMessage } from "../sink/sink-report.ts";
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
  await allowWhatWasOnTheWay(stage);
}

async function allowWhatWasOnTheWay({ sink, sql, outboxId, allowance, seenAtKill }: Stage): Promise<void> {
  const kept = countByAddress((await sink.report()).kept);
  const recorded = await sql.query<{ address: string }>(
    `SELECT r.address FROM deliveries d JOIN recipients r ON r.id = d.target_id
     WHERE d.outbox_id = $1 AND d.state NOT IN ('queued', 'sending')`,
    [outboxId],
  );
  const isRecorded = new Set(recorded.map(({ address }) => address));
  for (const [address, count] of kept) {
    const isNew = count > (seenAtKill.get(address) ?? 0);
    if (isNew && !isRecorded.has(address)) allowance.set(address, (allowance.get(address) ?? 0) + 1);
    seenAtKill.set(address, count);
  }
}

export function countByAddress(kept: readonly KeptMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { to } of kept) counts.set(to, (counts.get(to) ?? 0) + 1);
  return counts;
}
