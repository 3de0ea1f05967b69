import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

const KEPT = 1000;

/**
 * Drops all but the newest entries of `record_changes`; gives how many went. Only whether the rest is still the same
 * says anything, so that dropping some costs whoever keeps pages no more than making them anew.
 */
export async function forgetRecordChanges(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "delivery.run");
  const oldest = await ctx.db.recordChange.findFirst({ orderBy: { transactionId: "desc" }, skip: KEPT });
  if (oldest === null) return 0;
  const { count } = await ctx.db.recordChange.deleteMany({ where: { transactionId: { lte: oldest.transactionId } } });
  return count;
}
