import { countStream, streamIds } from "@pacta/db";
import type { EventQuery } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { type CorrectedEvent, withCorrections } from "./corrections.ts";
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

/** `total` is counted up to `TOTAL_CAP` only: a reader needs no exact number beyond it. */
export type EventPage = {
  readonly events: readonly CorrectedEvent[];
  readonly nextCursor: string | null;
  readonly total: number;
  readonly isTotalCapped: boolean;
};

const TOTAL_CAP = 1_000;

/** Published events that the query takes, the newest first; `cursor` is the version after which to go on (SPEC A1). */
export async function listEvents(ctx: ServiceContext, input: EventPageInput): Promise<EventPage> {
  requirePermission(ctx, "treaty.read");
  const filter = await streamFilter(ctx, input.query, input.knownAt);
  const [counted, ids] = await Promise.all([
    countStream(ctx.db, filter, TOTAL_CAP + 1),
    streamIds(ctx.db, filter, {
      order: input.query.sort === "-actDate" ? "act" : "recorded",
      after: input.cursor,
      limit: input.limit + 1,
    }),
  ]);
  const events = await viewsOf(ctx, ids.slice(0, input.limit), input.language ?? "en");
  return {
    events,
    nextCursor: ids.length > input.limit ? (events.at(-1)?.eventVersionId ?? null) : null,
    total: Math.min(counted, TOTAL_CAP),
    isTotalCapped: counted > TOTAL_CAP,
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
