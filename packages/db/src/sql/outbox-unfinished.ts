import type { Transaction } from "../client.ts";

/** Outbox rows nobody has fanned out yet, oldest first. */
export async function unfinishedOutboxIds(db: Transaction, limit: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM outbox WHERE fanned_out_at IS NULL ORDER BY created_at, id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
