import { renewDigestLease } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { leaseMsOf } from "../delivery/lease-time.ts";
import { requirePermission } from "../permission.ts";

/** Keeps a batch of digests that takes long; to be called more often than the lease lasts. */
export async function renewDigestBatch(ctx: ServiceContext, owner: string): Promise<void> {
  requirePermission(ctx, "delivery.run");
  await renewDigestLease(ctx.db, { owner, leaseMs: leaseMsOf(ctx) });
}
