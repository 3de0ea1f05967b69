import type { Transaction } from "../client.ts";

type Old = { readonly before: Date; readonly limit: number };

/** Deletes the oldest attempts at webhooks from before an instant; gives how many. */
export async function forgetWebhookAttempts(db: Transaction, { before, limit }: Old): Promise<number> {
  return db.$executeRaw`
    DELETE FROM webhook_attempts WHERE id IN (
      SELECT id FROM webhook_attempts WHERE at < ${before}::timestamptz ORDER BY at LIMIT ${limit})`;
}
