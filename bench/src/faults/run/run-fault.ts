import { addVerdicts, type Verdict } from "../ledger/verdict.ts";
import type { Fault, QueueKind } from "./fault.ts";
import { openStage } from "./open-stage.ts";
import { settle } from "./settle.ts";

export type RunTerms = { readonly seed: number; readonly size: number; readonly hasRedis: boolean };

/** Tells a notice while the fault happens; null when it needs a Redis and there is none. */
export async function runFault(fault: Fault, { seed, size, hasRedis }: RunTerms): Promise<Verdict | null> {
  const queue = queueOf(fault, seed, hasRedis);
  if (queue === "redis" && !hasRedis) return null;
  const { stage, close } = await openStage({ fault, seed, size, queue });
  try {
    for (let number = 0; number < fault.workers; number += 1) await stage.startWorker();
    await fault.inject(stage);
    await settle(stage);
    const verdicts: Verdict[] = [];
    for (const ledger of stage.ledgers) verdicts.push(await ledger.judge());
    return addVerdicts(verdicts, stage.complaints);
  } finally {
    await close();
  }
}

function queueOf({ queue }: Fault, seed: number, hasRedis: boolean): QueueKind {
  if (queue !== "either") return queue;
  return hasRedis && seed % 2 === 0 ? "redis" : "postgres";
}
