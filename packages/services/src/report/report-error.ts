import { dateColumn } from "@pacta/db";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { ServiceError, unknownField } from "../service-error.ts";
import type { ReportInput } from "./report-input.ts";

const HOUR_MS = 3_600_000;
const MOST_AN_HOUR = 20;

/** Puts a reader's report into the desk's queue (SPEC B9); a flood on one treaty is refused with `too-many`. */
export async function reportError(ctx: ServiceContext, input: ReportInput): Promise<{ readonly id: string }> {
  requirePermission(ctx, "report.send");
  const treaty = await ctx.db.treaty.findUnique({ where: { slug: input.treaty }, select: { id: true } });
  if (treaty === null) throw unknownField("treaty", `treaty ${input.treaty} not found`);
  const createdAt = ctx.now();
  const since = new Date(createdAt.getTime() - HOUR_MS);
  const recent = await ctx.db.recordReport.count({ where: { treatyId: treaty.id, createdAt: { gt: since } } });
  if (recent >= MOST_AN_HOUR) throw new ServiceError("too-many", "many reports on this treaty arrive now; try later");
  const { text, source, address, asOf, knownAt } = input;
  const id = uuidv7();
  await ctx.db.recordReport.create({
    data: { id, treatyId: treaty.id, text, source, address, asOf: dateColumn(asOf), knownAt, createdAt },
  });
  return { id };
}
