import { EventFilter } from "@pacta/domain";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { type Access, ownedRecipientIds } from "../recipient/owned-recipients.ts";
import { unknownField } from "../service-error.ts";
import { consentText } from "./consent-text.ts";
import { readOutFilters } from "./read-out-filters.ts";
import { AlertLocale } from "./subscription-choices.ts";

type Input = Access & { readonly offerId: string; readonly isAccepted: boolean };

/** Takes up or declines an offer to follow a successor or a protocol (SPEC E7); settled once, repeating is harmless. */
export async function settleOffer(ctx: ServiceContext, input: Input): Promise<void> {
  const recipientId = { in: [...(await ownedRecipientIds(ctx, input))] };
  const offer = await ctx.db.followOffer.findFirst({
    where: { id: input.offerId, recipientId },
    include: { filter: { select: { body: true } }, recipient: { select: { locale: true } } },
  });
  if (offer === null) throw unknownField("offerId", `offer ${input.offerId} not found`);
  const locale = AlertLocale.catch("en").parse(offer.recipient.locale);
  const filter = EventFilter.parse(offer.filter.body);
  const sentence = (await readOutFilters(ctx.db, [filter], locale))(filter);
  const settledAt = ctx.now();
  await ctx.db.$transaction(async (tx) => {
    const { count } = await tx.followOffer.updateMany({
      where: { id: offer.id, settledAt: null },
      data: { settledAt },
    });
    if (count === 0 || !input.isAccepted) return;
    const consent = { consentText: consentText(locale, sentence), requestedAt: settledAt, confirmedAt: settledAt };
    const active = { state: "active" as const, endedAt: null, endedBy: null, pausedAt: null, pausedUntil: null };
    const { recipientId: ownerId, filterId } = offer;
    await tx.subscription.upsert({
      where: { recipientId_filterId: { recipientId: ownerId, filterId } },
      create: { id: uuidv7(), recipientId: ownerId, filterId, reminders: [0], ...active, ...consent },
      update: { ...active, ...consent },
    });
  });
}
