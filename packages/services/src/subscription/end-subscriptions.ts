import type { ServiceContext } from "../context.ts";
import { type Access, ownedRecipientIds, ownedSubscription } from "../recipient/owned-recipients.ts";
import { undoableSince } from "./list-preferences.ts";

/** Ends one subscription at once, for mails already queued too (the send re-checks). Repeating it is harmless. */
export async function endSubscription(
  ctx: ServiceContext,
  input: Access & { readonly subscriptionId: string },
): Promise<void> {
  const { id } = await ownedSubscription(ctx, input);
  await ctx.db.subscription.updateMany({
    where: { id, state: { not: "ended" } },
    data: { state: "ended", endedAt: ctx.now(), endedBy: "one" },
  });
}

/** Ends everything; for thirty days it can be taken up again (SPEC E5). */
export async function endAllSubscriptions(ctx: ServiceContext, input: Access): Promise<{ readonly ended: number }> {
  const { count } = await ctx.db.subscription.updateMany({
    where: { recipientId: { in: [...(await ownedRecipientIds(ctx, input))] }, state: { not: "ended" } },
    data: { state: "ended", endedAt: ctx.now(), endedBy: "all" },
  });
  return { ended: count };
}

/** Takes up again what was ended all at once in the last thirty days; what was never confirmed stays ended. */
export async function takeUpAgain(ctx: ServiceContext, input: Access): Promise<{ readonly resumed: number }> {
  const { count } = await ctx.db.subscription.updateMany({
    where: {
      recipientId: { in: [...(await ownedRecipientIds(ctx, input))] },
      state: "ended",
      endedBy: "all",
      endedAt: { gt: undoableSince(ctx.now()) },
      confirmedAt: { not: null },
    },
    data: { state: "active", endedAt: null, endedBy: null, pausedAt: null, pausedUntil: null },
  });
  return { resumed: count };
}
