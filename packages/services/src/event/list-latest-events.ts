import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { type EventView, eventViewIn, eventViewRow } from "./event-view.ts";

/** Participants are named in `language`; English where it is not given. */
export type LatestInput = { readonly limit: number; readonly language?: string | undefined };

/** The current published versions, newest knowledge first (SPEC A1: late entries must not vanish below). */
export async function listLatestEvents(
  ctx: ServiceContext,
  { limit, language = "en" }: LatestInput,
): Promise<EventView[]> {
  requirePermission(ctx, "treaty.read");
  const rows = await ctx.db.eventVersion.findMany({
    where: { state: "published", supersededAt: null },
    include: eventViewRow(language),
    orderBy: [{ recordedAt: "desc" }, { actDate: { sort: "desc", nulls: "last" } }, { id: "desc" }],
    take: limit,
  });
  return rows.map(eventViewIn(language));
}
