import type { Transaction } from "../client.ts";
import { noticeFacts, skipReasonOf } from "./delivery-skip-reason.ts";

export type ClaimedDigest = {
  readonly digestId: string;
  readonly recipientId: string;
  readonly cadence: "daily" | "weekly" | "grouped";
  readonly windowEnd: Date;
  readonly attempts: number;
  readonly address: string;
  readonly domain: string;
  readonly locale: string;
  readonly zone: string;
  /** Until when the domain, or all mail, is to wait; null: it is not. */
  readonly waitsUntil: Date | null;
};

/** The digests this owner holds. */
export async function readClaimedDigests(db: Transaction, owner: string): Promise<ClaimedDigest[]> {
  return db.$queryRaw<ClaimedDigest[]>`
    SELECT g.id AS "digestId", g.recipient_id AS "recipientId", g.cadence::text AS cadence, g.window_end AS "windowEnd",
           g.attempts, r.address, r.domain, r.locale, r.zone,
           (SELECT max(paused_until) FROM mail_domains
            WHERE domain IN (r.domain, '*') AND paused_until > now()) AS "waitsUntil"
    FROM digests g JOIN recipients r ON r.id = g.recipient_id
    WHERE g.lease_owner = ${owner}::uuid AND g.state = 'sending'
    ORDER BY g.id`;
}

export type ClaimedDigestItem = {
  readonly digestId: string;
  readonly outboxId: string;
  /** Sentences of the filters still followed. */
  readonly follows: readonly string[];
  /** The filters of these sentences, in their order. */
  readonly filterIds: readonly string[];
  readonly notes: readonly string[];
  /** True for who was told of what this corrects or takes back. */
  readonly wasTold: boolean;
  /** Why it must not be told any more (SPEC F7), or null. */
  readonly skipReason: string | null;
};

/** What the digests of this owner have gathered, with the truth as it is now. */
export async function recheckDigestItems(db: Transaction, owner: string): Promise<ClaimedDigestItem[]> {
  return db.$queryRaw<ClaimedDigestItem[]>`
    SELECT g.id AS "digestId", d.outbox_id AS "outboxId", followed.sentences AS follows,
           followed.filter_ids AS "filterIds", followed.notes,
           before.was_told AS "wasTold",
           CASE WHEN notice.kind = 'cancellation' AND NOT before.was_told THEN 'what it takes back was never told'
             ELSE ${skipReasonOf} END AS "skipReason"
    FROM digests g
    JOIN deliveries d ON d.digest_id = g.id AND d.target_id = g.recipient_id AND d.channel = 'email' AND d.state = 'held'
    JOIN recipients r ON r.id = g.recipient_id
    JOIN LATERAL (
      SELECT o.id, v.revokes_id, ${noticeFacts}
      FROM outbox o LEFT JOIN event_versions v ON v.id = o.event_version_id
      WHERE o.id = d.outbox_id
    ) notice ON true
    CROSS JOIN LATERAL (
      SELECT EXISTS (
        SELECT FROM event_versions other JOIN outbox earlier ON earlier.event_version_id = other.id
        JOIN deliveries told ON told.outbox_id = earlier.id AND told.target_id = d.target_id
          AND told.channel = d.channel AND told.state = 'sent'
        WHERE other.event_id IN (notice.event_id, notice.revokes_id) AND earlier.id <> notice.id
      ) AS was_told
    ) before
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(f.id ORDER BY f.sentence, f.id), '{}') AS filter_ids,
        coalesce(array_agg(f.sentence ORDER BY f.sentence, f.id), '{}') AS sentences,
        coalesce(array_agg(s.note ORDER BY f.sentence, f.id) FILTER (WHERE s.note IS NOT NULL), '{}') AS notes
      FROM subscriptions s
      JOIN outbox_filters m ON m.outbox_id = notice.id AND m.filter_id = s.filter_id
      JOIN filters f ON f.id = s.filter_id
      WHERE s.recipient_id = g.recipient_id AND s.state = 'active'
    ) followed
    WHERE g.lease_owner = ${owner}::uuid AND g.state = 'sending'
    ORDER BY g.id, d.outbox_id`;
}
