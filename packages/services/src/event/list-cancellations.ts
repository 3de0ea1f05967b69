import { retractedIds } from "@pacta/db";
import type { EventQuery } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import type { CorrectedEvent } from "./corrections.ts";
import { viewsOf } from "./list-events.ts";
import { streamFilter } from "./stream-filter.ts";

/** For how long a calendar says that what was taken back is off (SPEC F15). */
const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;
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
  readonly revoked: readonly { readonly eventId: string; readonly at: Date }[];
};

/** What a calendar has to call off: events taken back in the last 90 days, and notices that were rescinded. */
export async function listCancellations(ctx: ServiceContext, input: CancellationsInput): Promise<Cancellations> {
  requirePermission(ctx, "treaty.read");
  const until = input.knownAt ?? ctx.now();
  const since = new Date(until.getTime() - KEPT_DAYS * DAY_MS);
  const ids = await retractedIds(ctx.db, await streamFilter(ctx, input.query, input.knownAt), {
    since,
    until,
    limit: MOST,
  });
  const rescissions = await ctx.db.eventVersion.findMany({
    where: {
      kind: "withdrawal-notice-rescinded",
      revokesId: { in: [...input.eventIds] },
      recordedAt: { lte: until },
      OR: [{ state: "published", supersededAt: null }, { supersededAt: { gt: until } }],
    },
    select: { revokesId: true, recordedAt: true },
  });
  return {
    retracted: await viewsOf(ctx, ids, input.language ?? "en"),
    revoked: rescissions.flatMap(({ revokesId, recordedAt }) =>
      revokesId === null || recordedAt === null ? [] : [{ eventId: revokesId, at: recordedAt }],
    ),
  };
}
