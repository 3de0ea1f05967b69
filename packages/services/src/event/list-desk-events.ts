import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { EVENT_VIEW_ROW, type EventView, toEventView } from "./event-view.ts";

export type DeskPage = { readonly events: readonly EventView[]; readonly nextCursor: string | null };

/** What editors entered, newest first, drafts included; `cursor` is the id after which to go on. */
export async function listDeskEvents(
  ctx: ServiceContext,
  input: { readonly cursor: string | null; readonly limit: number; readonly state: "draft" | "published" | null },
): Promise<DeskPage> {
  requirePermission(ctx, "event.draft");
  const rows = await ctx.db.eventVersion.findMany({
    where: { ...(input.state && { state: input.state }), ...(input.cursor && { id: { lt: input.cursor } }) },
    include: EVENT_VIEW_ROW,
    orderBy: { id: "desc" },
    take: input.limit + 1,
  });
  const events = rows.slice(0, input.limit).map(toEventView);
  return { events, nextCursor: rows.length > input.limit ? (events.at(-1)?.eventVersionId ?? null) : null };
}
