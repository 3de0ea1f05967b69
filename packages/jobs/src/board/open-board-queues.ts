import type { Queue } from "bullmq";
import { CONTRACT_NAMES } from "../contracts.ts";
import { openBackend } from "../open-backend.ts";
import type { QueueConfig } from "../queue-config.ts";

const MAX_CONNECTIONS = 2;

export type BoardQueues = { readonly queues: readonly Queue[]; close(): Promise<void> };

/** The queue of every contract, to look at; `onError` hears connection faults. */
export function openBoardQueues(config: QueueConfig, onError: (error: Error) => void): BoardQueues {
  const backend = openBackend(config, MAX_CONNECTIONS);
  const queues = CONTRACT_NAMES.map((name) => backend.queue(name));
  for (const queue of queues) queue.on("error", onError);
  return {
    queues,
    close: async () => {
      await Promise.all(queues.map(async (queue) => queue.close()));
      await backend.close();
    },
  };
}
