import { Prisma } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

const KEPT_MS = 30 * 86_400_000;
const COUNTED_MS = 90 * 86_400_000;

/** SPEC G6: evidence goes after 30 days, the suppression stays; a bounce keeps its kind and loses its words. */
export async function eraseEvidence(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "delivery.run");
  const before = { lt: new Date(ctx.now().getTime() - KEPT_MS) };
  const suppressions = await ctx.db.suppression.updateMany({
    where: { createdAt: before, NOT: { evidence: { equals: Prisma.DbNull } } },
    data: { evidence: Prisma.DbNull },
  });
  const bounces = await ctx.db.bounce.updateMany({
    where: { at: before, diagnostic: { not: null } },
    data: { diagnostic: null },
  });
  await ctx.db.mailTally.deleteMany({ where: { hour: { lt: new Date(ctx.now().getTime() - COUNTED_MS) } } });
  return suppressions.count + bounces.count;
}
