import type { Transaction } from "../client.ts";
import { noticeFacts, skipReasonOf } from "./delivery-skip-reason.ts";

export type ClaimedDelivery = {
  readonly recipientId: string;
  readonly attempts: number;
  readonly address: string;
  readonly domain: string;
  readonly locale: string;
  /** Sentences of the filters still followed; none when nothing of it is. */
  readonly follows: readonly string[];
  /** The filters of these sentences, in their order. */
  readonly filterIds: readonly string[];
  /** What the recipient noted beside them. */
  readonly notes: readonly string[];
  /** True for who was told of what this corrects or takes back. */
  readonly wasTold: boolean;
  /** Until when the domain, or all mail, is to wait; null: it is not. */
  readonly waitsUntil: Date | null;
  /** Why it must not be sent any more (SPEC F7), or null. */
  readonly skipReason: string | null;
};

type Claimed = { readonly outboxId: string; readonly owner: string; readonly recipientIds: readonly string[] };

/**
 * Those of the rows that this owner holds, with the truth as it is now. Each is found by its key in a query of its own
 * (OFFSET 0): right after a fan-out the planner, without statistics, would read all rows of the notice instead.
 */
export async function recheckDeliveries(db: Transaction, claimed: Claimed): Promise<ClaimedDelivery[]> {
  return db.$queryRaw<ClaimedDelivery[]>`
    WITH notice AS MATERIALIZED (
      SELECT o.id, ${noticeFacts},
        ARRAY(
          SELECT earlier.id FROM event_versions other JOIN outbox earlier ON earlier.event_version_id = other.id
          WHERE other.event_id IN (v.event_id, v.revokes_id) AND earlier.id <> o.id AND earlier.created_at <= o.created_at
        ) AS earlier
      FROM outbox o LEFT JOIN event_versions v ON v.id = o.event_version_id
      WHERE o.id = ${claimed.outboxId}::uuid
    )
    SELECT d.target_id AS "recipientId", d.attempts,
           coalesce(r.address, '') AS address, coalesce(r.domain, '') AS domain, coalesce(r.locale, '') AS locale,
           followed.sentences AS follows, followed.filter_ids AS "filterIds", followed.notes,
           before.was_told AS "wasTold",
           (SELECT max(paused_until) FROM mail_domains
            WHERE domain IN (r.domain, '*') AND paused_until > now()) AS "waitsUntil",
           CASE WHEN notice.kind = 'cancellation' AND NOT before.was_told THEN 'what it takes back was never told'
             ELSE ${skipReasonOf} END AS "skipReason"
    FROM notice
    CROSS JOIN unnest(${claimed.recipientIds}::uuid[]) AS held(target_id)
    JOIN LATERAL (
      SELECT * FROM deliveries one
      WHERE one.outbox_id = notice.id AND one.target_id = held.target_id AND one.channel = 'email'
      OFFSET 0
    ) d ON d.lease_owner = ${claimed.owner}::uuid AND d.state = 'sending'
    LEFT JOIN recipients r ON r.id = d.target_id
    CROSS JOIN LATERAL (
      SELECT EXISTS (
        SELECT FROM deliveries told
        WHERE told.outbox_id = ANY(notice.earlier) AND told.target_id = d.target_id AND told.channel = d.channel
          AND told.state = 'sent'
      ) AS was_told
      OFFSET 0
    ) before
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(f.id ORDER BY f.sentence, f.id), '{}') AS filter_ids,
        coalesce(array_agg(f.sentence ORDER BY f.sentence, f.id), '{}') AS sentences,
        coalesce(array_agg(s.note ORDER BY f.sentence, f.id) FILTER (WHERE s.note IS NOT NULL), '{}') AS notes
      FROM subscriptions s
      JOIN outbox_filters m ON m.outbox_id = notice.id AND m.filter_id = s.filter_id
      JOIN filters f ON f.id = s.filter_id
      WHERE s.recipient_id = d.target_id AND s.state = 'active'
    ) followed
    ORDER BY d.target_id`;
}
