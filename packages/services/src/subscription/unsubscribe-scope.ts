import type { ServiceContext } from "../context.ts";
import { invalidToken } from "../service-error.ts";
import { readDigestUnsubscribeToken } from "../token/digest-unsubscribe-token.ts";
import { readUnsubscribeToken } from "../token/unsubscribe-token.ts";

type Scope = { readonly recipientId: string; readonly subscriptionIds: readonly string[] };

/** Whom a link of a mail speaks for, and what caused the mail: one notice, or all that is told of in one rhythm. */
export async function unsubscribeScope(ctx: ServiceContext, token: string): Promise<Scope> {
  const notice = readUnsubscribeToken(ctx.config.secret, token);
  if (notice !== null) return ofNotice(ctx, notice);
  const digest = readDigestUnsubscribeToken(ctx.config.secret, token);
  if (digest === null) throw invalidToken();
  const { recipientId, cadence } = digest;
  const where = { id: recipientId, state: { not: "erased" as const } };
  if ((await ctx.db.recipient.count({ where })) === 0) throw invalidToken();
  const causes = await ctx.db.subscription.findMany({ where: { recipientId, cadence }, select: { id: true } });
  return { recipientId, subscriptionIds: causes.map(({ id }) => id) };
}

type Notice = { readonly recipientId: string; readonly outboxId: string };

async function ofNotice(ctx: ServiceContext, { recipientId, outboxId }: Notice): Promise<Scope> {
  const delivered = await ctx.db.delivery.count({ where: { targetId: recipientId, outboxId, channel: "email" } });
  if (delivered === 0) throw invalidToken();
  const matches = await ctx.db.outboxFilter.findMany({ where: { outboxId }, select: { filterId: true } });
  const causes = await ctx.db.subscription.findMany({
    where: { recipientId, filterId: { in: matches.map(({ filterId }) => filterId) } },
    select: { id: true },
  });
  return { recipientId, subscriptionIds: causes.map(({ id }) => id) };
}
