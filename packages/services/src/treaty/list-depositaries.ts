import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

const MOST = 200;

/** Depositaries that some treaty names, by name. */
export async function listDepositaries(ctx: ServiceContext): Promise<string[]> {
  requirePermission(ctx, "treaty.read");
  const rows = await ctx.db.treatyDocument.groupBy({
    by: ["depositary"],
    where: { depositary: { not: null } },
    orderBy: { depositary: "asc" },
    take: MOST,
  });
  return rows.map(({ depositary }) => depositary).filter((name) => name !== null);
}
