import type { JobsOptions } from "bullmq";
import type { Bell, RingResult } from "./bell.ts";
import { CONTRACT_NAMES, CONTRACTS } from "./contracts.ts";
import type { JobContract } from "./job-contract.ts";
import { openBackend } from "./open-backend.ts";
import type { QueueHandle } from "./queue-backend.ts";
import type { QueueConfig } from "./queue-config.ts";
import { within } from "./within.ts";

const SWEEP_SCHEDULER_ID = "sweep-every";
const RING_LIMIT_MS = 2_000;
const MAX_CONNECTIONS = 2;

export type Queues = Bell & {
  /** Makes sure the sweep is scheduled; safe to repeat, and needed after the queue lost its memory. */
  scheduleSweep(everyMs: number): Promise<void>;
  close(): Promise<void>;
};

export type QueueErrorListener = (error: Error) => void;

/** Nothing is kept of a finished job: a kept id would silence the next ring, and the ledger holds the outcome. */
function jobOptions({ retry }: Pick<JobContract<never>, "retry">): JobsOptions {
  return {
    attempts: retry.attempts,
    backoff: { type: "exponential", delay: retry.backoffMs },
    removeOnComplete: true,
    removeOnFail: true,
  };
}

async function scheduleSweep(queue: QueueHandle, everyMs: number): Promise<void> {
  const known = await queue.getJobScheduler(SWEEP_SCHEDULER_ID);
  if (known?.every === everyMs) return;
  const template = { name: CONTRACTS.sweep.name, data: {}, opts: jobOptions(CONTRACTS.sweep) };
  await queue.upsertJobScheduler(SWEEP_SCHEDULER_ID, { every: everyMs, tz: "UTC" }, template);
}

/** Opens one queue per contract; `onError` hears connection faults and lost rings. */
export function createQueues(config: QueueConfig, onError: QueueErrorListener): Queues {
  const backend = openBackend(config, MAX_CONNECTIONS);
  const queues = new Map<string, QueueHandle>(CONTRACT_NAMES.map((name) => [name, backend.queue(name)]));
  for (const queue of queues.values()) queue.on("error", onError);

  function queueOf(name: string): QueueHandle {
    const queue = queues.get(name);
    if (queue === undefined) throw new Error(`no queue for contract ${name}`);
    return queue;
  }

  async function ring<Payload>(contract: JobContract<Payload>, payload: Payload): Promise<RingResult> {
    const data = contract.payload.parse(payload);
    const options = { ...jobOptions(contract), jobId: contract.jobId(data) };
    try {
      await within(RING_LIMIT_MS, queueOf(contract.name).add(contract.name, data, options));
      return "rung";
    } catch (cause) {
      onError(new Error(`the bell of ${contract.name} was lost`, { cause }));
      return "lost";
    }
  }

  return {
    ring,
    scheduleSweep: async (everyMs) => scheduleSweep(queueOf(CONTRACTS.sweep.name), everyMs),
    close: async () => {
      await Promise.all([...queues.values()].map(async (queue) => queue.close()));
      await backend.close();
    },
  };
}
