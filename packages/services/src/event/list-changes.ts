import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { EVENT_VIEW_ROW, type EventView, eventViewIn, eventViewRow, toEventView } from "./event-view.ts";
import { type ChangeCursor, RETRACTED, recordSteps } from "./record-steps.ts";

/** The facts of an event whose correction readers are told of, in the order they are told. */
export const TOLD_FIELDS = [
  "kind",
  "actDate",
  "receivedDate",
  "circulatedDate",
  "effectiveDate",
  "certainty",
  "place",
] as const;
export type ToldField = (typeof TOLD_FIELDS)[number];

/**
 * One change of the record at an instant: a version recorded (`corrections` are empty for what was new), or an event
 * taken back. `id` is the place to go on after it.
 */
export type RecordChange = {
  readonly id: string;
  readonly kind: "added" | "corrected" | "retracted";
  readonly at: Date;
  readonly event: EventView;
  readonly corrections: readonly { readonly field: ToldField; readonly before: string; readonly after: string }[];
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
  const views = new Map(rows.map((row) => [row.id, eventViewIn(language)(row)]));
  const before = await earlierVersions(ctx, [...views.values()]);
  const changes = shown.flatMap(({ versionId, at, isRetraction }): RecordChange[] => {
    const event = views.get(versionId);
    if (event === undefined) return [];
    const id = isRetraction ? `${versionId}${RETRACTED}` : versionId;
    if (isRetraction) return [{ id, kind: "retracted", at, event, corrections: [] }];
    const kind = event.number === 1 ? "added" : "corrected";
    return [{ id, kind, at, event, corrections: correctionsOf(before(event), event) }];
  });
  return { changes, nextCursor: steps.length > limit ? (changes.at(-1)?.id ?? null) : null };
}

/** The version before each corrected one, in one query. */
async function earlierVersions(
  ctx: ServiceContext,
  events: readonly EventView[],
): Promise<(event: EventView) => EventView | null> {
  const corrected = events.filter(({ number }) => number > 1);
  if (corrected.length === 0) return () => null;
  const rows = await ctx.db.eventVersion.findMany({
    where: { OR: corrected.map(({ eventId, number }) => ({ eventId, number: number - 1 })) },
    include: EVENT_VIEW_ROW,
  });
  const found = new Map(rows.map(toEventView).map((view) => [`${view.eventId} ${view.number}`, view]));
  return ({ eventId, number }) => found.get(`${eventId} ${number - 1}`) ?? null;
}

function correctionsOf(before: EventView | null, after: EventView): RecordChange["corrections"] {
  if (before === null) return [];
  return TOLD_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field] ?? "",
    after: after[field] ?? "",
  }));
}
