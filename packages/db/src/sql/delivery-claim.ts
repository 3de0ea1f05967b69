import type { Transaction } from "../client.ts";
import type { Lease } from "./delivery-lease.ts";

type Claim = Lease & { readonly eventVersionId: string; readonly limit: number; readonly maxAttempts: number };

/** Leases due e-mail deliveries of one event, those of a worker that died among them; gives how many. */
export async function claimDeliveries(db: Transaction, claim: Claim): Promise<number> {
  return db.$executeRaw`
    WITH due AS (
      SELECT event_version_id, recipient_id, channel, kind
      FROM deliveries
      WHERE event_version_id = ${claim.eventVersionId}::uuid
        AND channel = 'email'
        AND attempts < ${claim.maxAttempts}
        AND ((state = 'queued' AND next_attempt_at <= now()) OR (state = 'sending' AND lease_until <= now()))
      ORDER BY recipient_id
      LIMIT ${claim.limit}
      FOR UPDATE SKIP LOCKED
    )
    UPDATE deliveries d
    SET state = 'sending',
        attempts = d.attempts + 1,
        lease_owner = ${claim.owner}::uuid,
        lease_until = now() + ${claim.leaseMs} * interval '1 millisecond'
    FROM due
    WHERE (d.event_version_id, d.recipient_id, d.channel, d.kind)
        = (due.event_version_id, due.recipient_id, due.channel, due.kind)`;
}
