import { buryDigests, countUnfinishedDigests, hasDigestsToPlan } from "@pacta/db";
import { planDigests } from "@pacta/jobs";
import type { ServiceContext } from "../context.ts";
import { MAX_ATTEMPTS } from "../delivery/attempt-policy.ts";
import { leaseMsOf } from "../delivery/lease-time.ts";
import { requirePermission } from "../permission.ts";
import { ringDigestSenders } from "./ring-digest-senders.ts";

const LIMIT = 1_000;

export type DigestSweep = {
  /** 1 when something waits to be planned. */
  readonly plans: number;
  readonly digests: number;
  readonly buriedDigests: number;
};

/** Rings for the digests that PostgreSQL says are to be planned or sent. */
export async function sweepDigests(ctx: ServiceContext): Promise<DigestSweep> {
  requirePermission(ctx, "delivery.run");
  const buriedDigests = await buryDigests(ctx.db, { leaseMs: leaseMsOf(ctx), maxAttempts: MAX_ATTEMPTS });
  const isPlanDue = await hasDigestsToPlan(ctx.db, ctx.now());
  const digests = await countUnfinishedDigests(ctx.db, { limit: LIMIT, maxAttempts: MAX_ATTEMPTS });
  if (isPlanDue) await ctx.bell.ring(planDigests, {});
  if (digests > 0) await ringDigestSenders(ctx, digests);
  return { plans: isPlanDue ? 1 : 0, digests, buriedDigests };
}
