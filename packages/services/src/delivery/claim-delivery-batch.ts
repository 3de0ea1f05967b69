import {
  type ClaimedDelivery,
  claimDeliveries,
  claimSuspect,
  type DeliveryOutcome,
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
  const { outboxId, owner } = input;
  const recipientIds = await claimAny(ctx, input);
  if (recipientIds.length === 0) return { claimed: 0, toSend: [] };
  const claimed = await recheckDeliveries(ctx.db, { outboxId, owner, recipientIds });
  const outcomes = claimed.flatMap((row) =>
    withheld(row, ctx.now()).map((settled) => ({ outboxId, owner, ...settled })),
  );
  if (outcomes.length > 0) await recordDeliveries(ctx.db, outcomes);
  return {
    claimed: claimed.length,
    toSend: claimed.filter(({ skipReason, waitsUntil }) => skipReason === null && waitsUntil === null),
  };
}

async function claimAny(ctx: ServiceContext, input: ClaimInput): Promise<readonly string[]> {
  const claim = { ...input, leaseMs: leaseMsOf(ctx), maxAttempts: MAX_ATTEMPTS };
  const claimed = await claimDeliveries(ctx.db, claim);
  return claimed.length > 0 ? claimed : claimSuspect(ctx.db, claim);
}

type Withheld = Omit<DeliveryOutcome, "outboxId" | "owner">;

function withheld({ recipientId, skipReason, waitsUntil }: ClaimedDelivery, now: Date): Withheld[] {
  if (skipReason !== null) return [{ recipientId, state: "skipped", reason: skipReason, delayMs: 0 }];
  if (waitsUntil === null) return [];
  const delayMs = Math.max(waitsUntil.getTime() - now.getTime(), 1_000) + Math.random() * MOST_SPREAD_MS;
  return [{ recipientId, state: "queued", reason: "its domain asked us to wait", delayMs, isUncounted: true }];
}
