import { renewDeliveryLease } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { leaseMsOf } from "./lease-time.ts";

export type RenewInput = { readonly outboxId: string; readonly owner: string };

/** Keeps a batch that takes long; to be called more often than the lease lasts. */
export async function renewDeliveryBatch(ctx: ServiceContext, input: RenewInput): Promise<void> {
  requirePermission(ctx, "delivery.run");
  await renewDeliveryLease(ctx.db, { ...input, leaseMs: leaseMsOf(ctx) });
}
