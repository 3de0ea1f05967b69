import { retractedIds } from "@pacta/db";
import type { EventQuery } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import type { CorrectedEvent } from "./corrections.ts";
import { viewsOf } from "./list-events.ts";
import { calledOffSince, type Rescission, rescissionsOf } from "./rescissions-of.ts";
import { streamFilter } from "./stream-filter.ts";

const MOST = 200;

export type CancellationsInput = {
  readonly query: EventQuery;
  /** As it was on record at an instant; null: now. */
  readonly knownAt: Date | null;
  /** Events that are shown, of which some may have been revoked. */
  readonly eventIds: readonly string[];
  readonly language?: string | undefined;
};

/** `revoked` names notices that a later act took back: they stay in the stream, called off. */
export type Cancellations = {
  readonly retracted: readonly CorrectedEvent[];
  readonly revoked: readonly Rescission[];
};

/** What a calendar has to call off: events taken back in the last 90 days, and notices that were rescinded. */
export async function listCancellations(ctx: ServiceContext, input: CancellationsInput): Promise<Cancellations> {
  requirePermission(ctx, "treaty.read");
  const until = input.knownAt ?? ctx.now();
  const ids = await retractedIds(ctx.db, await streamFilter(ctx, input.query, input.knownAt), {
    since: calledOffSince(until),
    until,
    limit: MOST,
  });
  return {
    retracted: await viewsOf(ctx, ids, input.language ?? "en"),
    revoked: await rescissionsOf(ctx, { eventIds: input.eventIds, until }),
  };
}
