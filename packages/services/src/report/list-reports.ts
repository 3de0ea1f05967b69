import { isoDateOf } from "@pacta/db";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";

/** A report as the desk sees it; `asOf` and `knownAt` are the moment of the page it is about. */
export type ReportView = {
  readonly id: string;
  readonly treaty: { readonly slug: string; readonly shortTitle: string };
  readonly text: string;
  readonly source: string | null;
  readonly address: string | null;
  readonly asOf: string | null;
  readonly knownAt: Date | null;
  readonly createdAt: Date;
};

const MOST = 200;

/** Reports that nobody has settled, the oldest first, at most 200. */
export async function listReports(ctx: ServiceContext): Promise<ReportView[]> {
  requirePermission(ctx, "report.read");
  const rows = await ctx.db.recordReport.findMany({
    where: { settledAt: null },
    include: { treaty: { select: { slug: true, shortTitle: true } } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST,
  });
  return rows.map(({ id, treaty, text, source, address, asOf, knownAt, createdAt }) => {
    return { id, treaty, text, source, address, asOf: isoDateOf(asOf), knownAt, createdAt };
  });
}

/** Takes a report off the queue; a second time changes nothing. */
export async function settleReport(ctx: ServiceContext, { id }: { readonly id: string }): Promise<void> {
  requirePermission(ctx, "report.read");
  await ctx.db.$transaction(async (tx) => {
    const report = await tx.recordReport.findUnique({ where: { id }, select: { settledAt: true } });
    if (report === null) throw unknownField("id", "this report is not on record");
    if (report.settledAt !== null) return;
    const settledById = ctx.actor.kind === "user" ? ctx.actor.id : null;
    await tx.recordReport.update({ where: { id }, data: { settledAt: ctx.now(), settledById } });
    await recordAudit(tx, ctx, { action: "report.settle", entity: "report", entityId: id, after: { settled: true } });
  });
}
