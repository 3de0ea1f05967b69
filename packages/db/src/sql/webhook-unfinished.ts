import type { Transaction } from "../client.ts";

type Wanted = { readonly limit: number; readonly maxAttempts: number };

/** Endpoints with a delivery that is due, or whose worker died. */
export async function unfinishedEndpointIds(db: Transaction, { limit, maxAttempts }: Wanted): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT target_id AS id FROM deliveries
    WHERE channel = 'webhook' AND state IN ('queued', 'sending') AND next_attempt_at <= now()
      AND attempts < ${maxAttempts} AND (state = 'queued' OR lease_until <= now())
    LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Endpoints that one notice still has to be told to. */
export async function endpointIdsOfNotice(db: Transaction, outboxId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT target_id AS id FROM deliveries
    WHERE outbox_id = ${outboxId}::uuid AND state IN ('queued', 'sending') AND channel = 'webhook'`;
  return rows.map(({ id }) => id);
}
