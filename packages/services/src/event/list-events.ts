import { countStream, type StreamFilter, streamIds } from "@pacta/db";
import type { EventQuery } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { asKnownAt } from "./as-known-at.ts";
import { type CorrectedEvent, withCorrections } from "./corrections.ts";
import { eventRunViews } from "./event-run-views.ts";
import { eventViewIn, eventViewRow } from "./event-view.ts";
import { streamFilter } from "./stream-filter.ts";

export type EventPageInput = {
  readonly query: EventQuery;
  /** The stream as it was on record at an instant; null: now. */
  readonly knownAt: Date | null;
  readonly cursor: string | null;
  readonly limit: number;
  /** Participants are named in it; English where it is not given. */
  readonly language?: string | undefined;
};

export type EventRun = { readonly events: readonly CorrectedEvent[]; readonly nextCursor: string | null };

/** `total` is counted up to `TOTAL_CAP` only: a reader needs no exact number beyond it. */
export type EventPage = EventRun & {
  readonly total: number;
  readonly isTotalCapped: boolean;
};

const TOTAL_CAP = 1_000;

/** Published events that the query takes, the newest first; `cursor` is the version after which to go on (SPEC A1). */
export async function listEvents(ctx: ServiceContext, input: EventPageInput): Promise<EventPage> {
  requirePermission(ctx, "treaty.read");
  const filter = await streamFilter(ctx, input.query, input.knownAt);
  const [counted, ids] = await Promise.all([countStream(ctx.db, filter, TOTAL_CAP + 1), idsOf(ctx, filter, input)]);
  const events = await viewsOf(ctx, ids.slice(0, input.limit), input.language ?? "en");
  return { ...runOf(events, ids, input), total: Math.min(counted, TOTAL_CAP), isTotalCapped: counted > TOTAL_CAP };
}

/** A run of the same stream for a file, which needs no number of them. */
export async function listEventRun(ctx: ServiceContext, input: EventPageInput): Promise<EventRun> {
  requirePermission(ctx, "treaty.read");
  const ids = await idsOf(ctx, await streamFilter(ctx, input.query, input.knownAt), input);
  const events = await eventRunViews(ctx, ids.slice(0, input.limit), { language: input.language ?? "en" });
  return runOf(events, ids, input);
}

/** One more than asked for: it says whether the stream goes on. */
function idsOf(ctx: ServiceContext, filter: StreamFilter, { query, cursor, limit }: EventPageInput): Promise<string[]> {
  const order = query.sort === "-actDate" ? "act" : "recorded";
  return streamIds(ctx.db, filter, { order, after: cursor, limit: limit + 1 });
}

function runOf(
  events: readonly CorrectedEvent[],
  ids: readonly string[],
  { limit, knownAt }: EventPageInput,
): EventRun {
  return {
    events: events.map((event) => asKnownAt(event, knownAt)),
    nextCursor: ids.length > limit ? (events.at(-1)?.eventVersionId ?? null) : null,
  };
}

/** Versions in the shape that is shown, in the order of their ids. */
export async function viewsOf(
  ctx: ServiceContext,
  ids: readonly string[],
  language: string,
): Promise<CorrectedEvent[]> {
  const rows = await ctx.db.eventVersion.findMany({ where: { id: { in: [...ids] } }, include: eventViewRow(language) });
  const events = await withCorrections(ctx.db, rows.map(eventViewIn(language)));
  const views = new Map(events.map((event) => [event.eventVersionId, event]));
  return ids.map((id) => views.get(id)).filter((view) => view !== undefined);
}
