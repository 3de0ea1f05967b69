import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { EVENT_VIEW_ROW, type EventView, eventViewIn, eventViewRow, toEventView } from "./event-view.ts";

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

/** One version as it was recorded; `corrections` are empty for what was new. */
export type RecordChange = {
  readonly event: EventView;
  readonly corrections: readonly { readonly field: ToldField; readonly before: string; readonly after: string }[];
};

export type ChangesInput = {
  readonly treaty: string | null;
  readonly cursor: string | null;
  readonly limit: number;
  /** Participants are named in it; English where it is not given. */
  readonly language?: string | undefined;
};
export type ChangesPage = { readonly changes: readonly RecordChange[]; readonly nextCursor: string | null };

/** What was added to the record and corrected in it, newest first (SPEC I3, C7). */
export async function listChanges(ctx: ServiceContext, input: ChangesInput): Promise<ChangesPage> {
  requirePermission(ctx, "treaty.read");
  const { treaty, cursor, limit, language = "en" } = input;
  const rows = await ctx.db.eventVersion.findMany({
    where: {
      recordedAt: { not: null },
      state: "published",
      event: { treaty: { mergedIntoId: null, retractedReason: null, ...(treaty !== null && { slug: treaty }) } },
    },
    include: eventViewRow(language),
    orderBy: [{ recordedAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    ...(cursor !== null && { cursor: { id: cursor }, skip: 1 }),
  });
  const events = rows.slice(0, limit).map(eventViewIn(language));
  const before = await earlierVersions(ctx, events);
  return {
    changes: events.map((event) => ({ event, corrections: correctionsOf(before(event), event) })),
    nextCursor: rows.length > limit ? (events.at(-1)?.eventVersionId ?? null) : null,
  };
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
