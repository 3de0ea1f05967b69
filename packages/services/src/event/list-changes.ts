import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { type Correction, withCorrections } from "./corrections.ts";
import { type EventView, eventViewIn, eventViewRow } from "./event-view.ts";
import { type ChangeCursor, RETRACTED, recordSteps } from "./record-steps.ts";

/**
 * One change of the record at an instant: a version recorded (`corrections` are empty for what was new), or an event
 * taken back. `id` is the place to go on after it.
 */
export type RecordChange = {
  readonly id: string;
  readonly kind: "added" | "corrected" | "retracted";
  readonly at: Date;
  readonly event: EventView;
  readonly corrections: readonly Correction[];
};

export type ChangesInput = {
  readonly treaty: string | null;
  readonly cursor: ChangeCursor | null;
  readonly limit: number;
  /** Participants are named in it; English where it is not given. */
  readonly language?: string | undefined;
};
export type ChangesPage = { readonly changes: readonly RecordChange[]; readonly nextCursor: string | null };

/** What was added to the record, corrected in it and taken back from it, newest first (SPEC I3, C7). */
export async function listChanges(ctx: ServiceContext, input: ChangesInput): Promise<ChangesPage> {
  requirePermission(ctx, "treaty.read");
  const { limit, language = "en" } = input;
  const steps = await recordSteps(ctx.db, { ...input, limit: limit + 1 });
  const shown = steps.slice(0, limit);
  const rows = await ctx.db.eventVersion.findMany({
    where: { id: { in: shown.map(({ versionId }) => versionId) } },
    include: eventViewRow(language),
  });
  const events = await withCorrections(ctx.db, rows.map(eventViewIn(language)));
  const views = new Map(events.map((event) => [event.eventVersionId, event]));
  const changes = shown.flatMap(({ versionId, at, isRetraction }): RecordChange[] => {
    const event = views.get(versionId);
    if (event === undefined) return [];
    const id = isRetraction ? `${versionId}${RETRACTED}` : versionId;
    if (isRetraction) return [{ id, kind: "retracted", at, event, corrections: [] }];
    const kind = event.number === 1 ? "added" : "corrected";
    return [{ id, kind, at, event, corrections: event.corrections }];
  });
  return { changes, nextCursor: steps.length > limit ? (changes.at(-1)?.id ?? null) : null };
}
