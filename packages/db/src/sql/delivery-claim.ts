import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { type Lease, leaseHasEnded, SUSPECT_AFTER } from "./delivery-lease.ts";
import { ALL_DOMAINS } from "./mail-domain.ts";

type Claim = Lease & { readonly outboxId: string; readonly limit: number; readonly maxAttempts: number };

/** Leases due e-mail deliveries of one notice, those of a worker that died among them; gives whose. None while all mail is stopped. */
export function claimDeliveries(db: Transaction, claim: Claim): Promise<string[]> {
  const isFree = Prisma.sql`(state = 'queued' OR (${leaseHasEnded(claim)} AND attempts < ${SUSPECT_AFTER}))`;
  return lease(db, claim, isFree);
}

/**
 * Leases one delivery that workers died over again and again, by itself: what kills them then takes no other mail along,
 * and one that was only near by is sent.
 */
export function claimSuspect(db: Transaction, claim: Omit<Claim, "limit">): Promise<string[]> {
  const isSuspect = Prisma.sql`(state = 'sending' AND ${leaseHasEnded(claim)} AND attempts >= ${SUSPECT_AFTER})`;
  return lease(db, { ...claim, limit: 1 }, isSuspect);
}

async function lease(db: Transaction, claim: Claim, isTaken: Prisma.Sql): Promise<string[]> {
  const rows = await db.$queryRaw<{ recipientId: string }[]>`
    WITH due AS (
      SELECT outbox_id, target_id, channel
      FROM deliveries
      WHERE outbox_id = ${claim.outboxId}::uuid
        AND state IN ('queued', 'sending')
        AND next_attempt_at <= now()
        AND channel = 'email'
        AND attempts < ${claim.maxAttempts}
        AND ${isTaken}
        AND NOT EXISTS (SELECT FROM mail_domains WHERE domain = ${ALL_DOMAINS} AND paused_until > now())
      LIMIT ${claim.limit}
      FOR UPDATE SKIP LOCKED
    )
    UPDATE deliveries d
    SET state = 'sending',
        attempts = d.attempts + 1,
        lease_owner = ${claim.owner}::uuid,
        lease_until = now() + ${claim.leaseMs} * interval '1 millisecond'
    FROM due
    WHERE (d.outbox_id, d.target_id, d.channel) = (due.outbox_id, due.target_id, due.channel)
    RETURNING d.target_id AS "recipientId"`;
  return rows.map(({ recipientId }) => recipientId);
}
