import { type ClaimedAccountMail, claimAccountMail as claim, recordAccountMail } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { MAX_ATTEMPTS } from "./attempt-policy.ts";
import { leaseMsOf } from "./lease-time.ts";

export type ClaimMailInput = { readonly accountMailId: string; readonly owner: string };

export type AccountMail = Omit<ClaimedAccountMail, "skipReason">;

/** Leases an account mail; null when it is not due, in other hands, or no longer wanted, which is recorded. */
export async function claimAccountMail(ctx: ServiceContext, input: ClaimMailInput): Promise<AccountMail | null> {
  requirePermission(ctx, "delivery.run");
  const claimed = await claim(ctx.db, { ...input, leaseMs: leaseMsOf(ctx), maxAttempts: MAX_ATTEMPTS });
  if (claimed === null) return null;
  const { skipReason, ...mail } = claimed;
  if (skipReason === null) return mail;
  await recordAccountMail(ctx.db, { ...input, outcome: { state: "skipped", reason: skipReason, delayMs: 0 } });
  return null;
}
