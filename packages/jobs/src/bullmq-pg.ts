import type { PgPool, PgQueryable } from "bullmq";
import type pg from "pg";

/** BullMQ documents that a `pg.Pool` fits; only the overloads of `on` in `@types/pg` disagree. */
export function asBullmqPool(pool: pg.Pool): PgPool {
  return pool as unknown as PgPool;
}

/** BullMQ documents that a `pg.Client` fits; only the row types of `query` in `@types/pg` disagree. */
export function asBullmqClient(client: pg.Client): PgQueryable {
  return client as unknown as PgQueryable;
}
