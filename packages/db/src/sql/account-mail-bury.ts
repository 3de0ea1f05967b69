import type { Transaction } from "../client.ts";

/** Parks account mails whose worker died at every attempt they had. */
export async function buryAccountMails(db: Transaction, maxAttempts: number): Promise<number> {
  return db.$executeRaw`
    UPDATE account_mails
    SET state = 'dead', reason = 'its worker stopped at every attempt', lease_owner = NULL, lease_until = NULL
    WHERE state = 'sending' AND lease_until <= now() AND attempts >= ${maxAttempts}`;
}
