import type { Transaction } from "../client.ts";

type Wanted = { readonly limit: number; readonly maxAttempts: number };

/** Event versions with a delivery that is due, or whose worker died. */
export async function unfinishedEventVersionIds(db: Transaction, { limit, maxAttempts }: Wanted): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT event_version_id AS id
    FROM deliveries
    WHERE state IN ('queued', 'sending')
      AND next_attempt_at <= now()
      AND attempts < ${maxAttempts}
      AND (state = 'queued' OR lease_until <= now())
    LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}
