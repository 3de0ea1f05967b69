import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { EVENT_VIEW_ROW, type EventView, toEventView } from "./event-view.ts";

/** The current published versions, newest knowledge first (SPEC A1: late entries must not vanish below). */
export async function listLatestEvents(ctx: ServiceContext, input: { readonly limit: number }): Promise<EventView[]> {
  requirePermission(ctx, "treaty.read");
  const rows = await ctx.db.eventVersion.findMany({
    where: { state: "published", supersededAt: null },
    include: EVENT_VIEW_ROW,
    orderBy: [{ recordedAt: "desc" }, { actDate: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take: input.limit,
  });
  return rows.map(toEventView);
}
