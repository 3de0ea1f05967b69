import type { Transaction } from "../client.ts";

export type FoundOffer = {
  readonly recipientId: string;
  readonly filterId: string;
  readonly body: unknown;
  /** `protocol`, `amendment`, `replacement`, `successor`. */
  readonly why: string;
  /** Slug or code of what is followed. */
  readonly because: string;
  /** Slug or code of what came after it. */
  readonly target: string;
  readonly autoFollow: boolean;
  readonly cadence: "immediate" | "grouped" | "daily" | "weekly";
  readonly reminders: number[];
};

type Wanted = { readonly kinds: readonly string[]; readonly limit: number };

/**
 * Active subscriptions to a treaty or a participant that something came after, not offered yet. Found by the anchors of
 * the filters, so that the time goes with the relations and not with the subscriptions.
 */
export async function findFollowOffers(db: Transaction, { kinds, limit }: Wanted): Promise<FoundOffer[]> {
  return db.$queryRaw<FoundOffer[]>`
    WITH came_after AS MATERIALIZED (
      SELECT 'treaty' AS list, old.slug AS because, new.slug AS target,
        CASE r.kind WHEN 'protocol_to' THEN 'protocol' WHEN 'amends' THEN 'amendment' ELSE 'replacement' END AS why
      FROM treaty_relations r
      JOIN treaties old ON old.id = r.to_id
      JOIN treaties new ON new.id = r.from_id AND new.retracted_reason IS NULL AND new.merged_into_id IS NULL
      WHERE r.kind IN ('protocol_to', 'amends', 'replaces')
      UNION
      SELECT 'participant', old.code, new.code, 'successor'
      FROM participant_successions s
      JOIN participants old ON old.id = s.predecessor_id
      JOIN participants new ON new.id = s.successor_id
    ), anchored AS (
      SELECT a.*, k.filter_id FROM came_after a JOIN filter_keys k ON k.key = a.list || ':' || a.because
      UNION
      SELECT a.*, k.filter_id FROM came_after a CROSS JOIN unnest(${kinds}::text[]) kind
      JOIN filter_keys k ON k.key = a.list || ':' || a.because || ' kind:' || kind
    )
    SELECT s.recipient_id AS "recipientId", f.id AS "filterId", f.body, a.why, a.because, a.target,
      s.auto_follow AS "autoFollow", s.cadence, s.reminders
    FROM anchored a
    JOIN filters f ON f.id = a.filter_id
    JOIN subscriptions s ON s.filter_id = f.id AND s.state = 'active'
    WHERE NOT EXISTS (
        SELECT FROM follow_offers o JOIN filters offered ON offered.id = o.filter_id
        WHERE o.recipient_id = s.recipient_id AND offered.body->a.list = jsonb_build_array(a.target)
          AND offered.body - a.list = f.body - a.list)
      AND NOT EXISTS (
        SELECT FROM subscriptions mine JOIN filters own ON own.id = mine.filter_id
        WHERE mine.recipient_id = s.recipient_id AND mine.state <> 'ended' AND own.body->a.list ? a.target
          AND own.body - a.list = f.body - a.list)
    ORDER BY f.id, a.because, a.target, s.recipient_id
    LIMIT ${limit}`;
}
