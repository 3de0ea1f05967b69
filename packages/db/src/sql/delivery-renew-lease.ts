import type { Transaction } from "../client.ts";
import type { Lease } from "./delivery-lease.ts";

type Renewal = Lease & { readonly outboxId: string };

/** Keeps the rows of a batch that is still being sent. */
export async function renewDeliveryLease(db: Transaction, { outboxId, owner, leaseMs }: Renewal): Promise<number> {
  return db.$executeRaw`
    UPDATE deliveries SET lease_until = now() + ${leaseMs} * interval '1 millisecond'
    WHERE outbox_id = ${outboxId}::uuid AND lease_owner = ${owner}::uuid AND state = 'sending'`;
}
