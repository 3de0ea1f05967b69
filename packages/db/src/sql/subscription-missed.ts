import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

export type Missed = { readonly subscriptionId: string; readonly count: number };

/** What matched the filter of a paused subscription since; notices keep their matches whoever follows. */
const MISSED = Prisma.sql`
  FROM subscriptions s
  JOIN outbox_filters m ON m.filter_id = s.filter_id
  JOIN outbox o ON o.id = m.outbox_id AND o.created_at >= s.paused_at AND o.fanned_out_at IS NOT NULL
    AND o.dropped_reason IS NULL AND o.audience = 'followers'
    AND (o.lead_days IS NULL OR o.lead_days = ANY(s.reminders))
  JOIN event_versions v ON v.id = o.event_version_id AND v.superseded_at IS NULL AND v.state = 'published'`;

/** How much each paused subscription has missed; those that missed nothing are left out. */
export async function countMissed(db: Transaction, subscriptionIds: readonly string[]): Promise<Missed[]> {
  if (subscriptionIds.length === 0) return [];
  return db.$queryRaw<Missed[]>`
    SELECT s.id AS "subscriptionId", count(*)::int AS count ${MISSED}
    WHERE s.id = ANY(${subscriptionIds}::uuid[])
      AND NOT EXISTS (SELECT FROM deliveries d WHERE d.outbox_id = o.id AND d.target_id = s.recipient_id
        AND d.channel = 'email' AND d.state <> 'skipped')
    GROUP BY s.id`;
}

/** Writes a delivery for everything a subscription missed, in its rhythm; what is on its way by another stays as it is. */
export async function writeMissedDeliveries(tx: Transaction, subscriptionId: string): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO deliveries (outbox_id, target_id, channel, cadence, state)
    SELECT o.id, s.recipient_id, 'email', s.cadence,
      CASE s.cadence WHEN 'immediate' THEN 'queued' ELSE 'held' END::delivery_state
    ${MISSED}
    WHERE s.id = ${subscriptionId}::uuid
    ON CONFLICT (outbox_id, target_id, channel) DO UPDATE
      SET state = excluded.state, cadence = excluded.cadence, attempts = 0, reason = NULL, digest_id = NULL,
        next_attempt_at = now()
      WHERE deliveries.state = 'skipped'`;
}
