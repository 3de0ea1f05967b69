import { dateColumn, isoDateOf } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { today } from "../treaty/today.ts";

export type UpcomingView = {
  readonly treaty: { readonly slug: string; readonly shortTitle: string };
  readonly participantName: string | null;
  readonly kind: string;
  readonly on: string;
  readonly why: string;
};

/** Effects already notified and still to come, the next first. */
export async function listUpcomingEffects(
  ctx: ServiceContext,
  input: { readonly limit: number },
): Promise<UpcomingView[]> {
  requirePermission(ctx, "treaty.read");
  const rows = await ctx.db.upcomingEffect.findMany({
    where: { takesEffectOn: { gt: dateColumn(today(ctx).toString()) } },
    include: {
      treaty: { select: { slug: true, shortTitle: true } },
      participant: { select: { code: true, names: { where: { language: "en", isFormer: false }, take: 1 } } },
    },
    orderBy: [{ takesEffectOn: "asc" }, { id: "asc" }],
    take: input.limit,
  });
  return rows.map((row) => ({
    treaty: row.treaty,
    participantName: row.participant && (row.participant.names[0]?.name ?? row.participant.code),
    kind: row.kind,
    on: isoDateOf(row.takesEffectOn),
    why: row.why,
  }));
}
