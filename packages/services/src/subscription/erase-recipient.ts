import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import type { Access } from "../recipient/owned-recipients.ts";
import { requireOwned } from "./change-habits.ts";

type Input = Access & { readonly recipientId: string; readonly neverMailMe: boolean };

/**
 * Erases an address and everything personal beside it; the ledger keeps its counts (SPEC G8). Only who asks never to be
 * written to again leaves a keyed hash, in the list of suppressed addresses.
 */
export async function eraseRecipient(ctx: ServiceContext, input: Input): Promise<void> {
  await requireOwned(ctx, input);
  const { recipientId } = input;
  const endedAt = ctx.now();
  await ctx.db.$transaction(async (tx) => {
    const { addressHash } = await tx.recipient.findUniqueOrThrow({ where: { id: recipientId } });
    if (input.neverMailMe) {
      const kept = { addressHash, reason: "never_mail_me" as const, source: "owner", createdAt: endedAt };
      await tx.suppression.create({ data: { id: uuidv7(), ...kept } });
    }
    const own = { where: { recipientId } };
    await tx.accountMail.deleteMany(own);
    await tx.digestSchedule.deleteMany(own);
    await tx.inboxItem.deleteMany(own);
    await tx.feedToken.deleteMany(own);
    await tx.webhookEndpoint.deleteMany(own);
    await tx.followOffer.deleteMany(own);
    await tx.bounce.deleteMany(own);
    const reset = { note: null, sharedById: null, reminders: [], pausedAt: null, pausedUntil: null };
    const endings = { state: "ended" as const, endedAt, endedBy: "erased", consentText: "erased" };
    await tx.subscription.updateMany({ ...own, data: { ...endings, ...reset } });
    const blank = { domain: "", locale: "en", zone: "UTC", digestMinute: 450, digestWeekday: 1, userId: null };
    const erased = { address: `erased:${recipientId}`, addressHash: `erased:${recipientId}`, state: "erased" as const };
    await tx.recipient.update({ where: { id: recipientId }, data: { ...erased, ...blank, confirmedAt: null } });
  });
}
