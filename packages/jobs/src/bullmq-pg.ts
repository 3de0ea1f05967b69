import type { PgPool, PgQueryable, Queue } from "bullmq";
import type pg from "pg";
import type { QueueHandle } from "./queue-backend.ts";

/** BullMQ documents that a `pg.Pool` fits; only the overloads of `on` in `@types/pg` disagree. */
export function asBullmqPool(pool: pg.Pool): PgPool {
  return pool as unknown as PgPool;
}

/** BullMQ documents that a `pg.Client` fits; only the row types of `query` in `@types/pg` disagree. */
export function asBullmqClient(client: pg.Client): PgQueryable {
  return client as unknown as PgQueryable;
}

/** A queue is the same class on PostgreSQL; only the type of its connection's options differs. */
export function asBullmqQueue(queue: QueueHandle): Queue {
  return queue as Queue;
}
