import type { Transaction } from "../client.ts";

/** One planner at a time gathers grouped mails: two would make two mails of one treaty. False: another is at it. */
export async function lockGrouping(tx: Transaction): Promise<boolean> {
  const rows = await tx.$queryRaw<{ isOurs: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('pacta grouped digests', 0)) AS "isOurs"`;
  return rows[0]?.isOurs ?? false;
}

/**
 * Gathers what waits on one treaty for one recipient once the time of any of it has come (SPEC F1). The window ends now,
 * not at that time: a row of the same time that commits later makes a mail of its own. Gives the number of digests.
 */
export async function gatherGrouped(tx: Transaction, limit: number): Promise<number> {
  const rows = await tx.$queryRaw<{ made: number }[]>`
    WITH due AS MATERIALIZED (
      SELECT DISTINCT d.target_id, COALESCE(v.treaty_id, o.treaty_id) AS treaty_id
      FROM (
        SELECT outbox_id, target_id FROM deliveries
        WHERE state = 'held' AND cadence = 'grouped' AND digest_id IS NULL AND next_attempt_at <= now()
        LIMIT ${limit}
      ) d
      JOIN outbox o ON o.id = d.outbox_id LEFT JOIN event_versions v ON v.id = o.event_version_id
    ), members AS MATERIALIZED (
      SELECT d.outbox_id, d.target_id, d.channel, d.created_at, due.treaty_id::text AS scope
      FROM due JOIN deliveries d ON d.target_id = due.target_id AND d.cadence = 'grouped' AND d.state = 'held'
        AND d.digest_id IS NULL AND d.channel = 'email'
      JOIN outbox o ON o.id = d.outbox_id
      LEFT JOIN event_versions v ON v.id = o.event_version_id
      JOIN recipients r ON r.id = d.target_id
      WHERE COALESCE(v.treaty_id, o.treaty_id) = due.treaty_id
    ), made AS (
      INSERT INTO digests (id, recipient_id, cadence, scope, window_start, window_end, state, created_at)
      SELECT gen_random_uuid(), target_id, 'grouped', scope, min(created_at), now(), 'queued', now()
      FROM members GROUP BY target_id, scope
      ON CONFLICT DO NOTHING
      RETURNING id, recipient_id, scope
    ), gathered AS (
      UPDATE deliveries d SET digest_id = made.id
      FROM made JOIN members m ON m.target_id = made.recipient_id AND m.scope = made.scope
      WHERE (d.outbox_id, d.target_id, d.channel) = (m.outbox_id, m.target_id, m.channel) AND d.state = 'held'
        AND d.digest_id IS NULL
    )
    SELECT count(*)::int AS made FROM made`;
  return rows[0]?.made ?? 0;
}
