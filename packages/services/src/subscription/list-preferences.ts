import { countMissed, type Prisma } from "@pacta/db";
import { EventFilter, type LawLanguage } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { type Access, ownedRecipientIds } from "../recipient/owned-recipients.ts";
import { preferencesToken } from "../token/preferences-token.ts";
import { type FollowOfferView, listOffers } from "./list-offers.ts";
import { readOutFilters } from "./read-out-filters.ts";

const MOST = 500;
export const UNDO_DAYS = 30;

export type FollowedView = {
  readonly id: string;
  readonly recipientId: string;
  readonly filter: EventFilter;
  readonly sentence: string;
  readonly state: "pending" | "active" | "paused";
  readonly cadence: "immediate" | "grouped" | "daily" | "weekly";
  readonly reminders: readonly number[];
  readonly note: string | null;
  readonly autoFollow: boolean;
  readonly pausedUntil: Date | null;
  /** Of a paused one: what would have been told since. */
  readonly missed: number;
  /** Addresses of the team it was suggested to, with whether they agreed. */
  readonly shares: readonly { readonly address: string; readonly state: string }[];
};

export type RecipientView = {
  readonly id: string;
  readonly address: string;
  readonly locale: string;
  readonly zone: string;
  readonly digestMinute: number;
  readonly digestWeekday: number;
  readonly hasAccount: boolean;
  readonly subscriptions: readonly FollowedView[];
  /** How many ended with "all" lately and can be taken up again together. */
  readonly canTakeUpAgain: number;
  /** Opens the page of this address alone. */
  readonly token: string;
};

export type PreferencesView = {
  readonly recipients: readonly RecipientView[];
  readonly offers: readonly FollowOfferView[];
};

type Input = Access & { readonly language: LawLanguage };

/** Everything an address follows, or all addresses of an account; changes nothing. */
export async function listPreferences(ctx: ServiceContext, input: Input): Promise<PreferencesView> {
  const ids = await ownedRecipientIds(ctx, input);
  const [rows, offers, endedTogether] = await Promise.all([
    ctx.db.recipient.findMany({ where: { id: { in: [...ids] } }, include: INCLUDED, orderBy: { id: "asc" } }),
    listOffers(ctx, ids, input.language),
    endedTogetherOf(ctx, ids),
  ]);
  const subscriptions = rows.flatMap((row) => row.subscriptions);
  const paused = subscriptions.filter(({ state }) => state === "paused").map(({ id }) => id);
  const missed = new Map(
    (await countMissed(ctx.db, paused)).map(({ subscriptionId, count }) => [subscriptionId, count]),
  );
  const filters = new Map(subscriptions.map(({ filter }) => [filter.id, EventFilter.parse(filter.body)]));
  const read = await readOutFilters(ctx.db, [...filters.values()], input.language);
  const followed = (row: Row): FollowedView[] => {
    const filter = filters.get(row.filter.id);
    if (filter === undefined || row.state === "ended") return [];
    const { id, recipientId, state, cadence, reminders, note, autoFollow, pausedUntil } = row;
    const own = { id, recipientId, state, cadence, reminders, note, autoFollow, pausedUntil };
    const shares = row.shares.map((share) => ({ address: share.recipient.address, state: share.state }));
    return [{ ...own, filter, sentence: read(filter), missed: missed.get(id) ?? 0, shares }];
  };
  const recipients = rows.map((row) => {
    const { id, address, locale, zone, digestMinute, digestWeekday } = row;
    return {
      ...{ id, address, locale, zone, digestMinute, digestWeekday },
      hasAccount: row.userId !== null,
      subscriptions: row.subscriptions.flatMap(followed),
      canTakeUpAgain: endedTogether.get(id) ?? 0,
      token: preferencesToken(ctx.config.secret, id),
    };
  });
  return { recipients, offers };
}

const INCLUDED = {
  subscriptions: {
    where: { state: { not: "ended" } },
    orderBy: { id: "asc" },
    take: MOST,
    include: {
      filter: { select: { id: true, body: true } },
      shares: {
        where: { state: { not: "ended" } },
        orderBy: { id: "asc" },
        take: 50,
        select: { state: true, recipient: { select: { address: true } } },
      },
    },
  },
} as const satisfies Prisma.RecipientInclude;
type Row = Prisma.RecipientGetPayload<{ include: typeof INCLUDED }>["subscriptions"][number];

async function endedTogetherOf(ctx: ServiceContext, ids: readonly string[]): Promise<Map<string, number>> {
  const counts = await ctx.db.subscription.groupBy({
    by: ["recipientId"],
    where: { recipientId: { in: [...ids] }, state: "ended", endedBy: "all", endedAt: { gt: undoableSince(ctx.now()) } },
    _count: { _all: true },
  });
  return new Map(counts.map((row) => [row.recipientId, row._count._all]));
}

/** What one button ended after this instant can be taken up again (SPEC E5). */
export function undoableSince(now: Date): Date {
  return new Date(now.getTime() - UNDO_DAYS * 24 * 60 * 60 * 1_000);
}
