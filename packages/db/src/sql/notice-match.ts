import type { Transaction } from "../client.ts";

export type CandidateFilter = { readonly id: string; readonly body: unknown };

type Wanted = { readonly anchors: readonly string[]; readonly after: string | null; readonly limit: number };

/** Distinct filters that share an anchor with an event, in order of id; the domain decides which of them match. */
export async function candidateFilters(tx: Transaction, { anchors, after, limit }: Wanted): Promise<CandidateFilter[]> {
  return tx.$queryRaw<CandidateFilter[]>`
    SELECT f.id, f.body
    FROM (SELECT DISTINCT filter_id FROM filter_keys WHERE key = ANY(${anchors}::text[])) k
    JOIN filters f ON f.id = k.filter_id
    WHERE f.id > COALESCE(${after}::uuid, '00000000-0000-0000-0000-000000000000')
    ORDER BY f.id LIMIT ${limit}`;
}

/** Keeps which filters a notice matched. */
export async function addMatches(tx: Transaction, outboxId: string, filterIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO outbox_filters (outbox_id, filter_id)
    SELECT ${outboxId}::uuid, unnest(${filterIds}::uuid[]) ON CONFLICT DO NOTHING`;
}

/** Takes over the filters that earlier notices of the events matched: why somebody was told is why he is told again. */
export async function inheritMatches(tx: Transaction, outboxId: string, eventIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO outbox_filters (outbox_id, filter_id)
    SELECT DISTINCT ${outboxId}::uuid, m.filter_id
    FROM event_versions v JOIN outbox o ON o.event_version_id = v.id JOIN outbox_filters m ON m.outbox_id = o.id
    WHERE v.event_id = ANY(${eventIds}::uuid[]) AND o.id <> ${outboxId}::uuid
    ON CONFLICT DO NOTHING`;
}

/** Says that the audience may be read now; planner statistics of what was just added would come too late. */
export async function finishMatching(tx: Transaction, outboxId: string): Promise<void> {
  await tx.$executeRaw`UPDATE outbox SET matched_at = now() WHERE id = ${outboxId}::uuid`;
}
