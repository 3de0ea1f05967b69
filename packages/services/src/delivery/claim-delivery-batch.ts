import {
  type ClaimedDelivery,
  claimDeliveries,
  claimSuspect,
  type DeliveryOutcome,
  isBulkStopped,
  recheckDeliveries,
  recordDeliveries,
} from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { MAX_ATTEMPTS } from "./attempt-policy.ts";
import { leaseMsOf } from "./lease-time.ts";

const MOST_SPREAD_MS = 30_000;

export type ClaimInput = { readonly outboxId: string; readonly owner: string; readonly limit: number };

export type DeliveryToSend = Omit<ClaimedDelivery, "skipReason" | "waitsUntil">;

/** `claimed` counts those not sent too: zero means that nothing is due. */
export type DeliveryBatch = { readonly claimed: number; readonly toSend: readonly DeliveryToSend[] };

/** Leases due deliveries of a notice; records those that must not be sent any more (SPEC F7), puts back those that must wait. */
export async function claimDeliveryBatch(ctx: ServiceContext, input: ClaimInput): Promise<DeliveryBatch> {
  requirePermission(ctx, "delivery.run");
  // Nothing is claimed meanwhile: what is queued stays as it is and leaves as soon as the stop is lifted.
  if (await isBulkStopped(ctx.db)) return { claimed: 0, toSend: [] };
  const { outboxId, owner } = input;
  const claim = { ...input, leaseMs: leaseMsOf(ctx), maxAttempts: MAX_ATTEMPTS };
  if ((await claimDeliveries(ctx.db, claim)) === 0) await claimSuspect(ctx.db, claim);
  const claimed = await recheckDeliveries(ctx.db, { outboxId, owner });
  const outcomes = claimed.flatMap((row) => withheld(row, ctx.now()));
  if (outcomes.length > 0) await recordDeliveries(ctx.db, { outboxId, owner, outcomes });
  return {
    claimed: claimed.length,
    toSend: claimed.filter(({ skipReason, waitsUntil }) => skipReason === null && waitsUntil === null),
  };
}

function withheld({ recipientId, skipReason, waitsUntil }: ClaimedDelivery, now: Date): DeliveryOutcome[] {
  if (skipReason !== null) return [{ recipientId, state: "skipped", reason: skipReason, delayMs: 0 }];
  if (waitsUntil === null) return [];
  const delayMs = Math.max(waitsUntil.getTime() - now.getTime(), 1_000) + Math.random() * MOST_SPREAD_MS;
  return [{ recipientId, state: "queued", reason: "its domain asked us to wait", delayMs, isUncounted: true }];
}
