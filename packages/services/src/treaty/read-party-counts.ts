import { findPartySteps, isoDateOf } from "@pacta/db";
import { isBoundStatus, PARTICIPANT_STATUS_KINDS } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";

/** From `on` (ISO) until the next one this many are bound. */
export type PartyCount = { readonly on: string; readonly parties: number };

const BOUND = PARTICIPANT_STATUS_KINDS.filter(isBoundStatus);

/** The number of parties of a treaty on every day it changed, days that are already fixed included. */
export async function readPartyCounts(
  ctx: ServiceContext,
  { slug, knownAt }: { readonly slug: string; readonly knownAt: Date | null },
): Promise<PartyCount[]> {
  requirePermission(ctx, "treaty.read");
  const treaty = await ctx.db.treaty.findUnique({ where: { slug }, select: { id: true } });
  if (treaty === null) throw unknownField("slug", `treaty ${slug} not found`);
  const steps = await findPartySteps(ctx.db, treaty.id, { bound: BOUND, knownAt: knownAt ?? ctx.now() });
  let parties = 0;
  return steps.map(({ on, change }) => {
    parties += change;
    return { on: isoDateOf(on), parties };
  });
}
