import type { Transaction } from "../client.ts";

/** Parks deliveries whose worker died at every attempt they had: one of them may be what kills it. */
export async function buryDeliveries(db: Transaction, maxAttempts: number): Promise<number> {
  return db.$executeRaw`
    UPDATE deliveries
    SET state = 'dead', reason = 'its worker stopped at every attempt', lease_owner = NULL, lease_until = NULL
    WHERE state = 'sending' AND lease_until <= now() AND attempts >= ${maxAttempts}`;
}
