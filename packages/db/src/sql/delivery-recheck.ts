import type { Transaction } from "../client.ts";

export type ClaimedDelivery = {
  readonly recipientId: string;
  readonly kind: "event" | "correction" | "cancellation" | "reminder";
  readonly attempts: number;
  readonly address: string;
  readonly locale: string;
  /** Sentences of the filters still followed; none when nothing of it is. */
  readonly follows: readonly string[];
  /** Why it must not be sent any more (SPEC F7), or null. */
  readonly skipReason: string | null;
};

type Claimed = { readonly eventVersionId: string; readonly owner: string };

/** The rows this owner holds, with the truth as it is now. */
export async function recheckDeliveries(db: Transaction, claimed: Claimed): Promise<ClaimedDelivery[]> {
  return db.$queryRaw<ClaimedDelivery[]>`
    SELECT d.recipient_id AS "recipientId", d.kind::text AS kind, d.attempts,
           coalesce(r.address, '') AS address, coalesce(r.locale, '') AS locale, followed.sentences AS follows,
           CASE
             WHEN v.state IS DISTINCT FROM 'published' THEN 'the event is no longer published'
             WHEN v.superseded_at IS NOT NULL THEN 'the event was superseded by a later version'
             WHEN r.state IS DISTINCT FROM 'confirmed' THEN 'the recipient is not confirmed'
             WHEN cardinality(followed.sentences) = 0 THEN 'the subscription has ended'
           END AS "skipReason"
    FROM deliveries d
    LEFT JOIN event_versions v ON v.id = d.event_version_id
    LEFT JOIN recipients r ON r.id = d.recipient_id
    CROSS JOIN LATERAL (
      SELECT ARRAY(
        SELECT f.sentence FROM subscriptions s JOIN filters f ON f.id = s.filter_id
        WHERE s.id = ANY(d.subscription_ids) AND s.recipient_id = d.recipient_id AND s.state = 'active'
        ORDER BY f.sentence
      ) AS sentences
    ) followed
    WHERE d.event_version_id = ${claimed.eventVersionId}::uuid
      AND d.lease_owner = ${claimed.owner}::uuid
      AND d.state = 'sending'
    ORDER BY d.recipient_id`;
}
