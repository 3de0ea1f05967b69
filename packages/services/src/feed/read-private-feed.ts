import { followedEffectIds, followedRetractedIds, followedVersionIds } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import type { CorrectedEvent } from "../event/corrections.ts";
import type { Cancellations } from "../event/list-cancellations.ts";
import { viewsOf } from "../event/list-events.ts";
import { type UpcomingView, upcomingViews } from "../event/list-upcoming-effects.ts";
import { calledOffSince, rescissionsOf } from "../event/rescissions-of.ts";
import { invalidToken, ServiceError } from "../service-error.ts";
import { today } from "../treaty/today.ts";
import { FEED_TOKEN, feedTokenHash } from "./feed-token.ts";

const MOST_EVENTS = 100;
const MOST_EFFECTS = 200;

export type PrivateFeed = {
  /** What the recipient's running subscriptions matched, the newest first. */
  readonly events: readonly CorrectedEvent[];
  /** Effects still to come that concern what it follows, the next first. */
  readonly effects: readonly UpcomingView[];
  /** What a calendar still has to call off. */
  readonly cancellations: Cancellations;
};

export type PrivateFeedInput = { readonly token: string; readonly language: string };

/** Reads a private feed; the token is the authority. Refuses a foreign one as `not-found`, a revoked one as `gone`. */
export async function readPrivateFeed(
  ctx: ServiceContext,
  { token, language }: PrivateFeedInput,
): Promise<PrivateFeed> {
  const recipientId = await recipientOf(ctx, token);
  const versionIds = await followedVersionIds(ctx.db, { recipientId, limit: MOST_EVENTS });
  const effectIds = await followedEffectIds(ctx.db, {
    recipientId,
    versionIds,
    today: today(ctx).toString(),
    limit: MOST_EFFECTS,
  });
  const events = await viewsOf(ctx, versionIds, language);
  const until = ctx.now();
  const span = { since: calledOffSince(until), until, limit: MOST_EVENTS };
  return {
    events,
    effects: await upcomingViews(ctx, { ids: effectIds, language }),
    cancellations: {
      retracted: await viewsOf(ctx, await followedRetractedIds(ctx.db, { recipientId, ...span }), language),
      revoked: await rescissionsOf(ctx, { eventIds: events.map(({ eventId }) => eventId), until }),
    },
  };
}

async function recipientOf(ctx: ServiceContext, token: string): Promise<string> {
  if (!FEED_TOKEN.test(token)) throw invalidToken();
  const row = await ctx.db.feedToken.findUnique({
    where: { tokenHash: feedTokenHash(token) },
    select: { recipientId: true, revokedAt: true, recipient: { select: { state: true } } },
  });
  if (row === null) throw invalidToken();
  if (row.revokedAt !== null || row.recipient.state === "erased") {
    const message = "this feed was revoked by its owner";
    throw new ServiceError("gone", message, [{ field: "token", message }]);
  }
  return row.recipientId;
}
