import type { Transaction } from "../client.ts";

/** Whether a window is due, something grouped is, or something is held for somebody who has no window yet. */
export async function hasDigestsToPlan(db: Transaction, now: Date): Promise<boolean> {
  const rows = await db.$queryRaw<{ isDue: boolean }[]>`
    SELECT EXISTS (SELECT FROM digest_schedules WHERE due_at <= ${now}::timestamptz)
      OR EXISTS (SELECT FROM digest_schedules WHERE due_at > ${now}::timestamptz + interval '10 days')
      OR EXISTS (
        SELECT FROM deliveries
        WHERE state = 'held' AND cadence = 'grouped' AND digest_id IS NULL AND next_attempt_at <= now()
      )
      OR EXISTS (
        SELECT FROM deliveries d
        WHERE d.state = 'held' AND d.cadence IN ('daily', 'weekly') AND NOT EXISTS (
          SELECT FROM digest_schedules s WHERE s.recipient_id = d.target_id AND s.cadence = d.cadence
        )
      ) AS "isDue"`;
  return rows[0]?.isDue ?? false;
}

type Wanted = { readonly limit: number; readonly maxAttempts: number };

/** How many digests are due, or were left by a worker that died; up to `limit`. */
export async function countUnfinishedDigests(db: Transaction, { limit, maxAttempts }: Wanted): Promise<number> {
  const rows = await db.$queryRaw<{ due: number }[]>`
    SELECT count(*)::int AS due FROM (
      SELECT FROM digests
      WHERE state IN ('queued', 'sending') AND next_attempt_at <= now() AND attempts < ${maxAttempts}
        AND (state = 'queued' OR lease_until <= now())
      LIMIT ${limit}
    ) waiting`;
  return rows[0]?.due ?? 0;
}
