import type { Transaction } from "../client.ts";
import { type Lease, leaseHasEnded } from "./delivery-lease.ts";

export type ClaimedAccountMail = {
  readonly kind: string;
  readonly details: unknown;
  readonly attempts: number;
  readonly recipientId: string;
  readonly address: string;
  readonly locale: string;
  /** The subscription it is about, where it is about one. */
  readonly subscriptionId: string | null;
  readonly filterId: string | null;
  readonly sentence: string | null;
  readonly requestedAt: Date | null;
  /** Why it must not be sent any more, or null. */
  readonly skipReason: string | null;
};

type Claim = Lease & { readonly accountMailId: string; readonly maxAttempts: number };

/** Leases one account mail if it is due, and reads what it says; null when it is not, or in other hands. */
export async function claimAccountMail(db: Transaction, claim: Claim): Promise<ClaimedAccountMail | null> {
  const rows = await db.$queryRaw<ClaimedAccountMail[]>`
    WITH claimed AS (
      UPDATE account_mails m
      SET state = 'sending',
          attempts = m.attempts + 1,
          lease_owner = ${claim.owner}::uuid,
          lease_until = now() + ${claim.leaseMs} * interval '1 millisecond'
      WHERE m.id = ${claim.accountMailId}::uuid
        AND m.attempts < ${claim.maxAttempts}
        AND ((m.state = 'queued' AND m.next_attempt_at <= now()) OR (m.state = 'sending' AND ${leaseHasEnded(claim)}))
      RETURNING m.*
    )
    SELECT m.kind, m.details, m.attempts, r.id AS "recipientId", r.address, r.locale, s.id AS "subscriptionId",
           f.id AS "filterId", f.sentence, s.requested_at AS "requestedAt",
           CASE
             WHEN r.state = 'erased' THEN 'the recipient was erased'
             WHEN m.kind IN ('confirmation', 'team-invitation') AND s.state IS DISTINCT FROM 'pending'
               THEN 'the subscription is no longer pending'
             WHEN EXISTS (SELECT FROM suppressions x WHERE x.address_hash = r.address_hash AND x.released_at IS NULL
               AND (x.reason = 'hard_bounce' OR m.kind = 'team-invitation'
                 OR (x.reason = 'never_mail_me' AND m.kind <> 'password-reset')))
               THEN 'the address is suppressed'
           END AS "skipReason"
    FROM claimed m
    JOIN recipients r ON r.id = m.recipient_id
    LEFT JOIN subscriptions s ON s.id = m.subscription_id
    LEFT JOIN filters f ON f.id = s.filter_id`;
  return rows[0] ?? null;
}
