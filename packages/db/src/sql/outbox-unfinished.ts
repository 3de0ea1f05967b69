import type { Transaction } from "../client.ts";

type Wanted = { readonly today: string; readonly limit: number };

/** Notices that are due and nobody has fanned out yet, oldest first; `today` is an ISO day. */
export async function unfinishedOutboxIds(db: Transaction, { today, limit }: Wanted): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM outbox
    WHERE fanned_out_at IS NULL AND (due_on IS NULL OR due_on <= ${today}::date)
    ORDER BY created_at, id LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
