import type { Prisma } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { invalidToken } from "../service-error.ts";
import { readUnsubscribeToken } from "../token/unsubscribe-token.ts";

/** `these`: what caused the mail. `all`: everything this address follows. */
export type UnsubscribeInput = { readonly token: string; readonly scope: "these" | "all" };

export type UnsubscribeView = {
  /** What still runs and would stop. */
  readonly these: readonly string[];
  readonly others: readonly string[];
};

/** What an unsubscribe link would stop; changes nothing (SPEC G2). */
export async function readUnsubscribe(
  ctx: ServiceContext,
  input: { readonly token: string },
): Promise<UnsubscribeView> {
  const scope = await scopeOf(ctx, input.token);
  const active = await ctx.db.subscription.findMany({
    where: { recipientId: scope.recipientId, state: "active" },
    select: { id: true, filter: { select: { sentence: true } } },
    orderBy: { id: "asc" },
    take: 500,
  });
  const sentences = (mine: boolean) =>
    active.filter((row) => scope.subscriptionIds.includes(row.id) === mine).map((row) => row.filter.sentence);
  return { these: sentences(true), others: sentences(false) };
}

/** Ends subscriptions at once, for mails already queued too (the send re-checks). Repeating it is harmless (RFC 8058). */
export async function unsubscribe(ctx: ServiceContext, input: UnsubscribeInput): Promise<{ readonly ended: number }> {
  const scope = await scopeOf(ctx, input.token);
  const these: Prisma.SubscriptionWhereInput =
    input.scope === "these" ? { id: { in: [...scope.subscriptionIds] } } : {};
  const { count } = await ctx.db.subscription.updateMany({
    where: { recipientId: scope.recipientId, state: { not: "ended" }, ...these },
    data: { state: "ended", endedAt: ctx.now() },
  });
  return { ended: count };
}

async function scopeOf(
  ctx: ServiceContext,
  token: string,
): Promise<{ recipientId: string; subscriptionIds: readonly string[] }> {
  const scope = readUnsubscribeToken(ctx.config.secret, token);
  if (scope === null) throw invalidToken();
  const { recipientId, outboxId } = scope;
  const delivered = await ctx.db.delivery.count({ where: { targetId: recipientId, outboxId, channel: "email" } });
  if (delivered === 0) throw invalidToken();
  const matches = await ctx.db.outboxFilter.findMany({ where: { outboxId }, select: { filterId: true } });
  const causes = await ctx.db.subscription.findMany({
    where: { recipientId, filterId: { in: matches.map(({ filterId }) => filterId) } },
    select: { id: true },
  });
  return { recipientId, subscriptionIds: causes.map(({ id }) => id) };
}
