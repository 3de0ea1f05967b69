import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { unknownField } from "../service-error.ts";
import { asKnownAt } from "./as-known-at.ts";
import { type CorrectedEvent, correctionsOf } from "./corrections.ts";
import { eventViewIn, eventViewRow } from "./event-view.ts";

export type RevisionsInput = {
  readonly eventId: string;
  /** Only what was on record at an instant; null: now. */
  readonly knownAt: Date | null;
  /** Participants are named in it; English where it is not given. */
  readonly language?: string | undefined;
};

/** Every version of an event that was ever published, the first first; refuses an event that none is known of. */
export async function readRevisions(
  ctx: ServiceContext,
  { eventId, knownAt, language = "en" }: RevisionsInput,
): Promise<{ readonly eventId: string; readonly revisions: readonly CorrectedEvent[] }> {
  requirePermission(ctx, "treaty.read");
  const until = knownAt ?? ctx.now();
  const rows = await ctx.db.eventVersion.findMany({
    where: { eventId, recordedAt: { lte: until } },
    include: eventViewRow(language),
    orderBy: { number: "asc" },
  });
  if (rows.length === 0) throw unknownField("eventId", `event ${eventId} not found`);
  const views = rows.map(eventViewIn(language)).map((view) => asKnownAt(view, knownAt));
  const revisions = views.map((view, index) => ({
    ...view,
    corrections: correctionsOf(views[index - 1] ?? null, view),
  }));
  return { eventId, revisions };
}
