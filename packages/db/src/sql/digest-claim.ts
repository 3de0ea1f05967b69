import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { type Lease, leaseHasEnded, SUSPECT_AFTER } from "./delivery-lease.ts";

type Claim = Lease & { readonly limit: number; readonly maxAttempts: number };

/** Leases due digests, those of a worker that died among them; gives how many. */
export function claimDigests(db: Transaction, claim: Claim): Promise<number> {
  return lease(db, claim, Prisma.sql`(state = 'queued' OR (${leaseHasEnded(claim)} AND attempts < ${SUSPECT_AFTER}))`);
}

/** Leases one digest that workers died over again and again, by itself, so that it takes no other along. */
export function claimSuspectDigest(db: Transaction, claim: Omit<Claim, "limit">): Promise<number> {
  const isSuspect = Prisma.sql`(state = 'sending' AND ${leaseHasEnded(claim)} AND attempts >= ${SUSPECT_AFTER})`;
  return lease(db, { ...claim, limit: 1 }, isSuspect);
}

async function lease(db: Transaction, claim: Claim, isTaken: Prisma.Sql): Promise<number> {
  return db.$executeRaw`
    WITH due AS (
      SELECT id FROM digests
      WHERE state IN ('queued', 'sending') AND next_attempt_at <= now() AND attempts < ${claim.maxAttempts}
        AND ${isTaken}
      LIMIT ${claim.limit}
      FOR UPDATE SKIP LOCKED
    )
    UPDATE digests g
    SET state = 'sending',
        attempts = g.attempts + 1,
        lease_owner = ${claim.owner}::uuid,
        lease_until = now() + ${claim.leaseMs} * interval '1 millisecond'
    FROM due WHERE g.id = due.id`;
}

/** Keeps the digests of a batch that is still being sent. */
export async function renewDigestLease(db: Transaction, { owner, leaseMs }: Lease): Promise<number> {
  return db.$executeRaw`
    UPDATE digests SET lease_until = now() + ${leaseMs} * interval '1 millisecond'
    WHERE lease_owner = ${owner}::uuid AND state = 'sending'`;
}
