import type { Transaction } from "../client.ts";
import type { Lease } from "./delivery-lease.ts";

type Renewal = Lease & { readonly eventVersionId: string };

/** Keeps the rows of a batch that is still being sent. */
export async function renewDeliveryLease(
  db: Transaction,
  { eventVersionId, owner, leaseMs }: Renewal,
): Promise<number> {
  return db.$executeRaw`
    UPDATE deliveries SET lease_until = now() + ${leaseMs} * interval '1 millisecond'
    WHERE event_version_id = ${eventVersionId}::uuid AND lease_owner = ${owner}::uuid AND state = 'sending'`;
}
