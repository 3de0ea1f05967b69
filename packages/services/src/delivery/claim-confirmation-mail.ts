import { type ClaimedSubscriptionMail, claimSubscriptionMail, recordSubscriptionMail } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { MAX_ATTEMPTS } from "./attempt-policy.ts";
import { LEASE_MS } from "./lease-time.ts";

export type ClaimMailInput = { readonly subscriptionMailId: string; readonly owner: string };

export type ConfirmationMail = Omit<ClaimedSubscriptionMail, "skipReason">;

/** Leases a confirmation mail; null when it is not due, in other hands, or no longer wanted, which is recorded. */
export async function claimConfirmationMail(
  ctx: ServiceContext,
  input: ClaimMailInput,
): Promise<ConfirmationMail | null> {
  requirePermission(ctx, "delivery.run");
  const claimed = await claimSubscriptionMail(ctx.db, { ...input, leaseMs: LEASE_MS, maxAttempts: MAX_ATTEMPTS });
  if (claimed === null) return null;
  const { skipReason, ...mail } = claimed;
  if (skipReason === null) return mail;
  await recordSubscriptionMail(ctx.db, { ...input, outcome: { state: "skipped", reason: skipReason, delayMs: 0 } });
  return null;
}
