import type { StreamExclusion, StreamFilter } from "@pacta/db";
import { Certainty, type EventFilter, type EventQuery } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { pairIdsOf, participantIdsOf, regionIdsOf } from "../participant/participant-ids-of.ts";

/** A query as the stream's SQL reads it: codes and slugs become ids. Refuses codes that name nobody. */
export async function streamFilter(
  ctx: ServiceContext,
  query: EventQuery,
  knownAt: Date | null,
): Promise<StreamFilter> {
  const { pair, certainty, not, from, to } = query;
  return {
    ...(await listsOf(ctx, query)),
    not: await listsOf(ctx, not ?? {}),
    pairs: await pairIdsOf(ctx.db, pair ?? []),
    certainties: certainty === undefined ? null : Certainty.options.slice(Certainty.options.indexOf(certainty)),
    from: from ?? null,
    to: to ?? null,
    knownAt,
  };
}

async function listsOf(ctx: ServiceContext, lists: NonNullable<EventFilter["not"]>): Promise<StreamExclusion> {
  const { treaty, participant, region, kind, topic, depositary } = lists;
  return {
    treatyIds: treaty?.length ? await treatyIds(ctx, treaty) : null,
    participantIds: await participantIdsOf(ctx.db, participant ?? []),
    regionIds: await regionIdsOf(ctx.db, region ?? []),
    kinds: kind?.length ? kind : null,
    topics: topic?.length ? topic : null,
    depositaries: depositary?.length ? depositary : null,
  };
}

async function treatyIds(ctx: ServiceContext, slugs: string[]): Promise<string[]> {
  const rows = await ctx.db.treaty.findMany({ where: { slug: { in: slugs } }, select: { id: true } });
  return rows.map(({ id }) => id);
}
