import { type ClaimedDelivery, claimDeliveries, recheckDeliveries, recordDeliveries } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { MAX_ATTEMPTS } from "./attempt-policy.ts";
import { LEASE_MS } from "./lease-time.ts";

export type ClaimInput = { readonly eventVersionId: string; readonly owner: string; readonly limit: number };

export type DeliveryToSend = Omit<ClaimedDelivery, "skipReason">;

/** `claimed` counts the skipped ones too: zero means that nothing is due. */
export type DeliveryBatch = { readonly claimed: number; readonly toSend: readonly DeliveryToSend[] };

/** Leases due deliveries of an event and records those that must not be sent any more as skipped (SPEC F7). */
export async function claimDeliveryBatch(ctx: ServiceContext, input: ClaimInput): Promise<DeliveryBatch> {
  requirePermission(ctx, "delivery.run");
  const { eventVersionId, owner } = input;
  await claimDeliveries(ctx.db, { ...input, leaseMs: LEASE_MS, maxAttempts: MAX_ATTEMPTS });
  const claimed = await recheckDeliveries(ctx.db, { eventVersionId, owner });
  const skipped = claimed.filter((row) => row.skipReason !== null);
  const outcomes = skipped.map(({ recipientId, kind, skipReason }) => ({
    recipientId,
    kind,
    state: "skipped" as const,
    reason: skipReason,
    messageId: null,
    delayMs: 0,
  }));
  if (outcomes.length > 0) await recordDeliveries(ctx.db, { eventVersionId, owner, outcomes });
  return { claimed: claimed.length, toSend: claimed.filter((row) => row.skipReason === null) };
}
