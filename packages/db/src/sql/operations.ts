import type { Transaction } from "../client.ts";

/** Counts end here: "10000" means that many or more. */
export const MOST_COUNTED = 10_000;

export type QueueState = {
  readonly queued: number;
  readonly sending: number;
  readonly dead: number;
  readonly held: number;
  /** Seconds that the oldest due mail of the notices at hand waits; null: none does. */
  readonly oldestWaitS: number | null;
  readonly accountMails: number;
  readonly digestsDue: number;
  readonly digestLagS: number | null;
  readonly endpointsFailing: number;
  readonly suppressed: number;
};

/** What is unfinished, from partial indexes and never beyond so many rows: as fast with a million rows as with ten. */
export async function readQueueState(db: Transaction): Promise<QueueState> {
  const rows = await db.$queryRaw<QueueState[]>`
    SELECT
      (SELECT count(*) FROM (SELECT FROM deliveries WHERE state IN ('queued', 'sending') AND state = 'queued'
        LIMIT ${MOST_COUNTED}) q)::int AS queued,
      (SELECT count(*) FROM (SELECT FROM deliveries WHERE state IN ('queued', 'sending') AND lease_owner IS NOT NULL
        LIMIT ${MOST_COUNTED}) s)::int AS sending,
      (SELECT count(*) FROM (SELECT FROM deliveries WHERE state = 'dead' LIMIT ${MOST_COUNTED}) d)::int AS dead,
      (SELECT count(*) FROM (SELECT FROM deliveries WHERE state = 'held' LIMIT ${MOST_COUNTED}) h)::int AS held,
      (SELECT extract(epoch FROM now() - min(due.next_attempt_at))::float8 FROM (
        SELECT next_attempt_at FROM deliveries
        WHERE state IN ('queued', 'sending') AND state = 'queued' AND next_attempt_at <= now()
        LIMIT ${MOST_COUNTED}) due) AS "oldestWaitS",
      (SELECT count(*) FROM (SELECT FROM account_mails WHERE state IN ('queued', 'sending')
        LIMIT ${MOST_COUNTED}) a)::int AS "accountMails",
      (SELECT count(*) FROM (SELECT FROM digest_schedules WHERE due_at <= now() LIMIT ${MOST_COUNTED}) g)::int
        AS "digestsDue",
      (SELECT extract(epoch FROM now() - min(due_at))::float8 FROM digest_schedules WHERE due_at <= now())
        AS "digestLagS",
      (SELECT count(*) FROM (SELECT FROM webhook_endpoints WHERE state = 'active' AND failing_since IS NOT NULL
        LIMIT ${MOST_COUNTED}) w)::int AS "endpointsFailing",
      (SELECT count(*) FROM (SELECT FROM suppressions WHERE released_at IS NULL LIMIT ${MOST_COUNTED}) x)::int
        AS suppressed`;
  const [state] = rows;
  if (state === undefined) throw new Error("the state of the queue could not be read");
  return state;
}

export type Replayed = { readonly targetId: string; readonly channel: "email" | "webhook" };

/** Puts dead deliveries of a notice back, as if never tried; all of them or one. Gives whose. */
export async function replayDead(
  db: Transaction,
  { outboxId, targetId }: { readonly outboxId: string; readonly targetId: string | null },
): Promise<Replayed[]> {
  return db.$queryRaw<Replayed[]>`
    UPDATE deliveries SET state = 'queued', attempts = 0, next_attempt_at = now(), reason = NULL
    WHERE outbox_id = ${outboxId}::uuid AND state = 'dead'
      AND (${targetId}::uuid IS NULL OR target_id = ${targetId}::uuid)
    RETURNING target_id AS "targetId", channel::text AS channel`;
}
