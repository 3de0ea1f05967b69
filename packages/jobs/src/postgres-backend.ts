import { createPostgresBackend, DEFAULT_SCHEMA, Queue, Worker } from "bullmq";
import pg from "pg";
import { asBullmqPool, asBullmqQueue } from "./bullmq-pg.ts";
import type { QueueBackend } from "./queue-backend.ts";
import { stalledJob } from "./stalled-job.ts";

/** Queues in PostgreSQL over one shared pool, in which each worker keeps one connection to listen on. */
export function postgresBackend(url: string, maxConnections: number): QueueBackend {
  // BullMQ opens its own pool through `require`, which a bundled ES module has not; this one always works.
  const pool = new pg.Pool({
    connectionString: url,
    options: `-c search_path=${DEFAULT_SCHEMA}`,
    keepAlive: true,
    max: maxConnections,
  });
  return {
    queue: (name) => asBullmqQueue(new Queue(name, { connection: asBullmqPool(pool) }, createPostgresBackend)),
    worker: (name, handler, { concurrency, leaseMs }) =>
      new Worker(
        name,
        handler,
        { connection: asBullmqPool(pool), concurrency, ...stalledJob(leaseMs) },
        createPostgresBackend,
      ),
    close: async () => pool.end(),
  };
}
