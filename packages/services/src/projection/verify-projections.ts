import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { today } from "../treaty/today.ts";
import { beliefsOf } from "./belief.ts";
import { eachTreaty, type TreatyRun } from "./each-treaty.ts";
import { computedLines, type ProjectionLine, type ProjectionTable, storedLines } from "./projection-lines.ts";
import { todayOf } from "./status-today.ts";

/** A row that only one side has: the database (`stored`) or the log (`computed`). */
export type ProjectionDifference = {
  readonly treaty: string;
  readonly table: ProjectionTable;
  readonly side: "stored" | "computed";
  readonly row: string;
};

export type ProjectionVerdict = { readonly treaties: number; readonly differences: readonly ProjectionDifference[] };

/** Computes all projections of today from the logs and compares them with what is stored; writes nothing. */
export async function verifyProjections(ctx: ServiceContext, run: TreatyRun = {}): Promise<ProjectionVerdict> {
  requirePermission(ctx, "projection.rebuild");
  const differences: ProjectionDifference[] = [];
  const treaties = await eachTreaty(ctx, run, async (tx, log) => {
    const computed = computedLines(todayOf(log, { asOf: today(ctx), knownAt: ctx.now() }), beliefsOf(log));
    const stored = await storedLines(tx, log.id);
    differences.push(
      ...missing(stored, computed).map((row) => ({ ...row, treaty: log.slug, side: "stored" as const })),
      ...missing(computed, stored).map((row) => ({ ...row, treaty: log.slug, side: "computed" as const })),
    );
  });
  return { treaties, differences };
}

/** The lines of one side that the other lacks, each as often as it is short of it. */
function missing(
  lines: readonly ProjectionLine[],
  others: readonly ProjectionLine[],
): Omit<ProjectionDifference, "treaty" | "side">[] {
  const left = new Map<string, number>();
  for (const { table, text } of others) left.set(`${table} ${text}`, (left.get(`${table} ${text}`) ?? 0) + 1);
  return lines.flatMap(({ table, text }) => {
    const count = left.get(`${table} ${text}`) ?? 0;
    left.set(`${table} ${text}`, count - 1);
    return count > 0 ? [] : [{ table, row: text }];
  });
}
