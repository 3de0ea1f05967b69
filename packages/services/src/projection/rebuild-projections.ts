import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { today } from "../treaty/today.ts";
import { eachTreaty, type TreatyRun } from "./each-treaty.ts";
import { reprojectTreaty } from "./project-treaty.ts";

/** Drops and writes anew the projections of all treaties, or of one, from their logs; gives how many. */
export async function rebuildProjections(ctx: ServiceContext, run: TreatyRun = {}): Promise<number> {
  requirePermission(ctx, "projection.rebuild");
  return eachTreaty(ctx, run, (tx, log) => reprojectTreaty(tx, log, { asOf: today(ctx), knownAt: ctx.now() }));
}
