import type { Transaction } from "../client.ts";

type Wanted = { readonly limit: number; readonly maxAttempts: number };

/** Notices with an e-mail delivery that is due, or whose worker died, and how many there are, up to a thousand. */
export async function unfinishedNotices(
  db: Transaction,
  { limit, maxAttempts }: Wanted,
): Promise<{ outboxId: string; due: number }[]> {
  return db.$queryRaw`
    WITH RECURSIVE notices AS (
      (SELECT outbox_id FROM deliveries WHERE state IN ('queued', 'sending') ORDER BY outbox_id LIMIT 1)
      UNION ALL
      SELECT (SELECT d.outbox_id FROM deliveries d
        WHERE d.state IN ('queued', 'sending') AND d.outbox_id > n.outbox_id ORDER BY d.outbox_id LIMIT 1)
      FROM notices n WHERE n.outbox_id IS NOT NULL
    )
    SELECT n.outbox_id AS "outboxId", due.count AS due FROM notices n
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM (
        SELECT FROM deliveries d
        WHERE d.outbox_id = n.outbox_id AND d.state IN ('queued', 'sending') AND d.next_attempt_at <= now()
          AND d.channel = 'email' AND d.attempts < ${maxAttempts} AND (d.state = 'queued' OR d.lease_until <= now())
        LIMIT 1000
      ) waiting
    ) due
    WHERE n.outbox_id IS NOT NULL AND due.count > 0
    LIMIT ${limit}`;
}
