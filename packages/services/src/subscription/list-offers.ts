import { EventFilter, type LawLanguage } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { namedParticipants } from "../participant/named-participants.ts";
import { readOutFilters } from "./read-out-filters.ts";

const MOST = 50;

export type FollowOfferView = {
  readonly id: string;
  readonly recipientId: string;
  readonly why: string;
  /** The treaty or participant it comes from, by name. */
  readonly because: string;
  readonly sentence: string;
};

/** Offers not settled yet, in words (SPEC E7). */
export async function listOffers(
  ctx: ServiceContext,
  recipientIds: readonly string[],
  language: LawLanguage,
): Promise<FollowOfferView[]> {
  const rows = await ctx.db.followOffer.findMany({
    where: { recipientId: { in: [...recipientIds] }, settledAt: null },
    include: { filter: { select: { body: true } } },
    orderBy: { id: "asc" },
    take: MOST,
  });
  const sources = rows.map(({ because }) => because);
  const filters = rows.map(({ filter }) => EventFilter.parse(filter.body));
  const [read, named, treaties] = await Promise.all([
    readOutFilters(ctx.db, filters, language),
    namedParticipants(ctx.db, sources, language),
    ctx.db.treaty.findMany({ where: { slug: { in: sources } }, select: { slug: true, shortTitle: true } }),
  ]);
  const titles = new Map(treaties.map(({ slug, shortTitle }) => [slug, shortTitle]));
  return rows.map(({ id, recipientId, why, because, filter }) => ({
    id,
    recipientId,
    why,
    because: titles.get(because) ?? named(because).name,
    sentence: read(EventFilter.parse(filter.body)),
  }));
}
