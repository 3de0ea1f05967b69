import { readSourceAges, type SourceAge } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

export type Freshness = {
  readonly sources: readonly SourceAge[];
  /** Rows of the audit chain. */
  readonly auditLength: number;
};

/** How old the record is for each source, and how long the audit chain has become (SPEC M). */
export async function readFreshness(ctx: ServiceContext): Promise<Freshness> {
  requirePermission(ctx, "operations.read");
  const [sources, auditLength] = await Promise.all([readSourceAges(ctx.db, ctx.now()), ctx.db.auditEntry.count()]);
  return { sources, auditLength };
}
