import { dateColumn } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { loadTreatyLog } from "../treaty/load-treaty-log.ts";
import { statusOfLog } from "../treaty/status-of-log.ts";
import { today } from "../treaty/today.ts";
import { projectTreaty } from "./project-treaty.ts";

const AT_ONCE = 100;

/** Recomputes treaties for which a foreseen effect has come; gives how many. Called by the worker's sweep. */
export async function advanceProjections(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "notice.read");
  const asOf = today(ctx);
  const due = await ctx.db.treaty.findMany({
    where: { upcoming: { some: { takesEffectOn: { lte: dateColumn(asOf.toString()) } } } },
    select: { slug: true },
    take: AT_ONCE,
  });
  for (const { slug } of due) {
    await ctx.db.$transaction(async (tx) => {
      const log = await loadTreatyLog(tx, slug);
      await projectTreaty(tx, log.id, statusOfLog(log, { asOf, knownAt: ctx.now() }));
    });
  }
  return due.length;
}
