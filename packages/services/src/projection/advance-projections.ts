import { carryProjections, dueTreatySlugs } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { today } from "../treaty/today.ts";
import { lockedTreatyLog } from "./locked-treaty-log.ts";
import { projectToday } from "./project-treaty.ts";

const AT_ONCE = 100;

/**
 * Moves the lists on to the present day where something turned since theirs; gives for how many treaties.
 * What is believed of each day holds all days already: no recording, no new belief. Called by the worker's sweep.
 */
export async function advanceProjections(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "notice.read");
  const asOf = today(ctx);
  const day = asOf.toString();
  const due = await dueTreatySlugs(ctx.db, { day, limit: AT_ONCE });
  for (const slug of due) {
    await ctx.db.$transaction(
      async (tx) => projectToday(tx, await lockedTreatyLog(tx, slug), { asOf, knownAt: ctx.now() }),
      { timeout: 60_000 },
    );
  }
  await carryProjections(ctx.db, day);
  return due.length;
}
