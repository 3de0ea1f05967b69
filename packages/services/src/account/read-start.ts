import type { LawLanguage } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { ownedRecipientIds } from "../recipient/owned-recipients.ts";
import { type FollowOfferView, listOffers } from "../subscription/list-offers.ts";
import { type FollowedEffect, listFollowedEffects } from "./list-followed-effects.ts";

const SOON_DAYS = 30;
const DEADLINE_DAYS = 180;
const DEADLINES = new Set(["withdrawal", "termination", "expiry"]);

export type StartView = {
  readonly unread: number;
  readonly following: number;
  readonly paused: number;
  /** Taking effect in the next thirty days among what is followed. */
  readonly soon: readonly FollowedEffect[];
  /** Later: days on which something ends that is still open to act on. */
  readonly deadlines: readonly FollowedEffect[];
  readonly problems: readonly {
    readonly recipientId: string;
    readonly address: string;
    readonly reason: string;
    readonly at: Date;
  }[];
  readonly offers: readonly FollowOfferView[];
};

/** What an account finds when it comes back (SPEC A7). */
export async function readStart(
  ctx: ServiceContext,
  { language }: { readonly language: LawLanguage },
): Promise<StartView> {
  requirePermission(ctx, "account.read");
  const ids = [...(await ownedRecipientIds(ctx, { token: null }))];
  const recipientId = { in: ids };
  const [unread, following, paused, effects, problems, offers] = await Promise.all([
    ctx.db.inboxItem.count({ where: { recipientId, readAt: null, archivedAt: null } }),
    ctx.db.subscription.count({ where: { recipientId, state: "active" } }),
    ctx.db.subscription.count({ where: { recipientId, state: "paused" } }),
    listFollowedEffects(ctx, { recipientIds: ids, days: DEADLINE_DAYS, language }),
    mailProblems(ctx, ids),
    listOffers(ctx, ids, language),
  ]);
  const soonUntil = ctx.now().getTime() + SOON_DAYS * 24 * 60 * 60 * 1_000;
  const isSoon = ({ on }: FollowedEffect): boolean => Date.parse(on) <= soonUntil;
  return {
    ...{ unread, following, paused, problems, offers },
    soon: effects.filter(isSoon),
    deadlines: effects.filter((effect) => !isSoon(effect) && DEADLINES.has(effect.kind)),
  };
}

async function mailProblems(ctx: ServiceContext, ids: string[]): Promise<StartView["problems"]> {
  const recipients = await ctx.db.recipient.findMany({
    where: { id: { in: ids } },
    select: { id: true, address: true, addressHash: true },
  });
  const standing = await ctx.db.suppression.findMany({
    where: { addressHash: { in: recipients.map(({ addressHash }) => addressHash) }, releasedAt: null },
    orderBy: { createdAt: "desc" },
  });
  return recipients.flatMap(({ id, address, addressHash }) =>
    standing
      .filter((one) => one.addressHash === addressHash)
      .slice(0, 1)
      .map(({ reason, createdAt }) => ({ recipientId: id, address, reason, at: createdAt })),
  );
}
