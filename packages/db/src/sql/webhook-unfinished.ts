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

/** Parks deliveries whose worker died at every attempt they had: one of them may be what kills it. */
export async function buryWebhooks(db: Transaction, maxAttempts: number): Promise<number> {
  return db.$executeRaw`
    UPDATE deliveries
    SET state = 'dead', reason = 'its worker stopped at every attempt', lease_owner = NULL, lease_until = NULL
    WHERE channel = 'webhook' AND state = 'sending' AND lease_until <= now() AND attempts >= ${maxAttempts}`;
}
