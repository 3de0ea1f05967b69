import type { Transaction } from "../client.ts";

export type StoredFilter = {
  readonly id: string;
  readonly hash: string;
  readonly body: unknown;
  readonly sentence: string;
  /** Under which an event finds it. */
  readonly anchors: readonly string[];
};

/** Keeps one row per distinct filter, with its anchors; gives the id of the row that stands. */
export async function storeFilter(tx: Transaction, filter: StoredFilter): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO filters (id, hash, body, sentence)
    VALUES (${filter.id}::uuid, ${filter.hash}, ${JSON.stringify(filter.body)}::jsonb, ${filter.sentence})
    ON CONFLICT (hash) DO UPDATE SET hash = excluded.hash
    RETURNING id`;
  const id = rows[0]?.id ?? filter.id;
  await addAnchors(tx, id, filter.anchors);
  return id;
}

async function addAnchors(tx: Transaction, filterId: string, anchors: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO filter_keys (key, filter_id) SELECT unnest(${anchors}::text[]), ${filterId}::uuid
    ON CONFLICT DO NOTHING`;
}

/** Filters that no event finds, as those stored before there were anchors. */
export async function filtersWithoutAnchors(
  tx: Transaction,
  limit: number,
): Promise<{ id: string; hash: string; body: unknown; sentence: string }[]> {
  return tx.$queryRaw`
    SELECT f.id, f.hash, f.body, f.sentence FROM filters f
    WHERE NOT EXISTS (SELECT FROM filter_keys k WHERE k.filter_id = f.id) ORDER BY f.id LIMIT ${limit}`;
}
