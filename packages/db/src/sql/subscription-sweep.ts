import type { Transaction } from "../client.ts";

/** Takes up again what was paused until a time that has come. */
export async function resumeDue(db: Transaction, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE subscriptions SET state = 'active', paused_at = NULL, paused_until = NULL
    WHERE state = 'paused' AND paused_until <= ${now}`;
}

/**
 * Erases requests made before `since` that nobody confirmed, then pending addresses that nothing is left of. That of an
 * account stays: its endpoints and private feeds hang on it.
 */
export async function eraseUnconfirmed(db: Transaction, since: Date): Promise<number> {
  const erased = await db.$executeRaw`
    DELETE FROM subscriptions WHERE state = 'pending' AND requested_at < ${since}`;
  await db.$executeRaw`
    DELETE FROM recipients r WHERE r.state = 'pending' AND r.created_at < ${since} AND r.user_id IS NULL
      AND NOT EXISTS (SELECT FROM subscriptions s WHERE s.recipient_id = r.id)`;
  return erased;
}
