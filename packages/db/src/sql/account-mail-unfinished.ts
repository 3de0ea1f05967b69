import type { Transaction } from "../client.ts";

type Wanted = { readonly limit: number; readonly maxAttempts: number };

/** Account mails that are due, or whose worker died. */
export async function unfinishedAccountMailIds(db: Transaction, { limit, maxAttempts }: Wanted): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM account_mails
    WHERE state IN ('queued', 'sending')
      AND next_attempt_at <= now()
      AND attempts < ${maxAttempts}
      AND (state = 'queued' OR lease_until <= now())
    ORDER BY next_attempt_at, id
    LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
