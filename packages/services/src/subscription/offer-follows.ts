import { type FoundOffer, findFollowOffers } from "@pacta/db";
import { EVENT_KINDS, EventFilter } from "@pacta/domain";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { consentText } from "./consent-text.ts";
import { readOutFilters } from "./read-out-filters.ts";
import { storeFilterOf } from "./store-filter.ts";

const AT_ONCE = 500;

/**
 * Offers to follow what came after something followed: a protocol, an amendment, a replacement, a successor State
 * (SPEC E7, C6). Whoever opted in follows at once. Called by the sweep; repeating it adds nothing. Gives how many.
 */
export async function offerFollows(ctx: ServiceContext): Promise<number> {
  requirePermission(ctx, "delivery.run");
  const found = await findFollowOffers(ctx.db, { kinds: EVENT_KINDS, limit: AT_ONCE });
  let offered = 0;
  for (const group of groupsOf(found)) offered += await offerToAll(ctx, group);
  return offered;
}

/** Those that are offered the same filter for the same reason; they come together. */
function groupsOf(found: readonly FoundOffer[]): FoundOffer[][] {
  const groups = new Map<string, FoundOffer[]>();
  for (const offer of found) {
    const key = `${offer.filterId} ${offer.because} ${offer.target}`;
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  return [...groups.values()];
}

/** One filter to store however many follow what it comes from. */
async function offerToAll(ctx: ServiceContext, group: readonly FoundOffer[]): Promise<number> {
  const [first] = group;
  if (first === undefined) return 0;
  const filter = replaced(first);
  const sentence = (await readOutFilters(ctx.db, [filter], "en"))(filter);
  const createdAt = ctx.now();
  return ctx.db.$transaction(async (tx) => {
    const filterId = await storeFilterOf(tx, filter, sentence);
    const { why, because } = first;
    const { count } = await tx.followOffer.createMany({
      data: group.map(({ recipientId, autoFollow }) => ({
        ...{ id: uuidv7(), recipientId, filterId, why, because, createdAt },
        settledAt: autoFollow ? createdAt : null,
      })),
      skipDuplicates: true,
    });
    const proof = { consentText: consentText("en", sentence), requestedAt: createdAt, confirmedAt: createdAt };
    await tx.subscription.createMany({
      data: group
        .filter(({ autoFollow }) => autoFollow)
        .map(({ recipientId, cadence, reminders }) => ({
          ...{ id: uuidv7(), recipientId, filterId, cadence, reminders, autoFollow: true },
          ...{ state: "active" as const, ...proof },
        })),
      skipDuplicates: true,
    });
    return count;
  });
}

/** The same filter, of what came after. */
function replaced({ body, why, target }: FoundOffer): EventFilter {
  const filter = EventFilter.parse(body);
  return why === "successor" ? { ...filter, participant: [target] } : { ...filter, treaty: [target] };
}
