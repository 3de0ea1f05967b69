import type { Transaction } from "../client.ts";
import type { Lease } from "./delivery-lease.ts";

export type ClaimedSubscriptionMail = {
  readonly subscriptionId: string;
  readonly attempts: number;
  readonly address: string;
  readonly locale: string;
  readonly sentence: string;
  readonly requestedAt: Date;
  /** Why it must not be sent any more, or null. */
  readonly skipReason: string | null;
};

type Claim = Lease & { readonly subscriptionMailId: string; readonly maxAttempts: number };

/** Leases one confirmation mail if it is due, and reads what it says; null when it is not, or in other hands. */
export async function claimSubscriptionMail(db: Transaction, claim: Claim): Promise<ClaimedSubscriptionMail | null> {
  const rows = await db.$queryRaw<ClaimedSubscriptionMail[]>`
    UPDATE subscription_mails m
    SET state = 'sending',
        attempts = m.attempts + 1,
        lease_owner = ${claim.owner}::uuid,
        lease_until = now() + ${claim.leaseMs} * interval '1 millisecond'
    FROM subscriptions s, recipients r, filters f
    WHERE m.id = ${claim.subscriptionMailId}::uuid
      AND s.id = m.subscription_id AND r.id = m.recipient_id AND f.id = s.filter_id
      AND m.attempts < ${claim.maxAttempts}
      AND ((m.state = 'queued' AND m.next_attempt_at <= now()) OR (m.state = 'sending' AND m.lease_until <= now()))
    RETURNING s.id AS "subscriptionId", m.attempts, r.address, r.locale, f.sentence, s.requested_at AS "requestedAt",
              CASE
                WHEN r.state = 'erased' THEN 'the recipient was erased'
                WHEN s.state <> 'pending' THEN 'the subscription is no longer pending'
              END AS "skipReason"`;
  return rows[0] ?? null;
}
