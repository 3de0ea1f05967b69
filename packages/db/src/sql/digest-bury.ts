import type { Transaction } from "../client.ts";

/** Parks digests whose worker died at every attempt they had, and what they gathered; gives how many digests. */
export async function buryDigests(db: Transaction, maxAttempts: number): Promise<number> {
  const rows = await db.$queryRaw<{ buried: number }[]>`
    WITH buried AS (
      UPDATE digests
      SET state = 'dead', reason = 'its worker stopped at every attempt', lease_owner = NULL, lease_until = NULL
      WHERE state = 'sending' AND lease_until <= now() AND attempts >= ${maxAttempts}
      RETURNING id
    ), left_behind AS (
      UPDATE deliveries d SET state = 'dead', reason = 'its worker stopped at every attempt'
      FROM buried WHERE d.digest_id = buried.id AND d.state = 'held'
    )
    SELECT count(*)::int AS buried FROM buried`;
  return rows[0]?.buried ?? 0;
}
