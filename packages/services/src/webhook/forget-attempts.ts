import { forgetWebhookAttempts } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

const KEPT_MS = 90 * 24 * 60 * 60 * 1_000;
const AT_ONCE = 10_000;

/** Deletes what the log of attempts has kept for 90 days, so much at a time that nobody waits for it. Gives how many. */
export async function forgetAttempts(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "delivery.run");
  const before = new Date(ctx.now().getTime() - KEPT_MS);
  return forgetWebhookAttempts(ctx.db, { before, limit: AT_ONCE });
}
