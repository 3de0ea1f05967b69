import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import type { QueueBackend } from "./queue-backend.ts";
import { stalledJob } from "./stalled-job.ts";

/** Queues in Redis over one shared client; each worker duplicates it for its blocking reads. */
export function redisBackend(url: string, prefix: string): QueueBackend {
  const connection = new Redis(url, { maxRetriesPerRequest: null });
  return {
    queue: (name) => new Queue(name, { connection, prefix }),
    worker: (name, handler, { concurrency, leaseMs }) =>
      new Worker(name, handler, { connection, prefix, concurrency, ...stalledJob(leaseMs) }),
    close: async () => {
      connection.disconnect();
    },
  };
}
