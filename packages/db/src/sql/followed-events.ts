import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

type Wanted = { readonly recipientId: string; readonly limit: number };

/**
 * The present versions of the events that what a recipient follows now has matched, the newest first. Read from the
 * recipient's own deliveries, which are indexed by it; whether it still follows is asked of the filters that matched.
 */
export async function followedVersionIds(db: Transaction, { recipientId, limit }: Wanted): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH ${followedEvents({ recipientId, limit })}
    SELECT v.id FROM events JOIN event_versions v ON v.event_id = events.event_id
    WHERE v.state = 'published' AND v.superseded_at IS NULL
    ORDER BY v.recorded_at DESC, v.id DESC
    LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Versions among those events that were taken back in a span of time, the last first. */
export async function followedRetractedIds(
  db: Transaction,
  { recipientId, limit, since, until }: Wanted & { readonly since: Date; readonly until: Date },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH ${followedEvents({ recipientId, limit })}
    SELECT v.id FROM events JOIN event_versions v ON v.event_id = events.event_id
    WHERE v.state = 'retracted' AND v.superseded_at > ${since} AND v.superseded_at <= ${until}
    ORDER BY v.superseded_at DESC, v.id DESC
    LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

function followedEvents({ recipientId, limit }: Wanted): Prisma.Sql {
  return Prisma.sql`told AS (
      SELECT d.outbox_id FROM deliveries d
      WHERE d.target_id = ${recipientId}::uuid AND d.channel = 'email' AND EXISTS (
        SELECT FROM outbox_filters m JOIN subscriptions s ON s.filter_id = m.filter_id
        WHERE m.outbox_id = d.outbox_id AND s.recipient_id = d.target_id AND s.state = 'active')
      ORDER BY d.created_at DESC
      LIMIT ${4 * limit}
    ), events AS (
      SELECT DISTINCT v.event_id FROM told JOIN outbox o ON o.id = told.outbox_id
      JOIN event_versions v ON v.id = o.event_version_id
    )`;
}

/** Coming effects in treaties that something followed is about, or that are followed by name, or of followed participants. */
export async function followedEffectIds(
  db: Transaction,
  wanted: Wanted & { readonly today: string; readonly versionIds: readonly string[] },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH followed AS (
      SELECT f.body FROM subscriptions s JOIN filters f ON f.id = s.filter_id
      WHERE s.recipient_id = ${wanted.recipientId}::uuid AND s.state = 'active'
    )
    SELECT u.id FROM upcoming_effects u
    JOIN treaties t ON t.id = u.treaty_id AND t.merged_into_id IS NULL AND t.retracted_reason IS NULL
    LEFT JOIN participants p ON p.id = u.participant_id
    WHERE u.takes_effect_on >= ${wanted.today}::date AND (
      u.treaty_id IN (SELECT treaty_id FROM event_versions WHERE id = ANY(${wanted.versionIds}::uuid[]))
      OR t.slug IN (SELECT jsonb_array_elements_text(body->'treaty') FROM followed)
      OR p.code IN (SELECT jsonb_array_elements_text(body->'participant') FROM followed))
    ORDER BY u.takes_effect_on, u.id
    LIMIT ${wanted.limit}`;
  return rows.map(({ id }) => id);
}
