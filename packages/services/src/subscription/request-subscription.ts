import type { Transaction } from "@pacta/db";
import type { EventFilter } from "@pacta/domain";
import { CONTRACTS } from "@pacta/jobs";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { ServiceError } from "../service-error.ts";
import { addressHash } from "./address-hash.ts";
import { canonicalFilter } from "./canonical-filter.ts";
import { consentText } from "./consent-text.ts";
import { isKnownOwner } from "./known-owner.ts";
import { queueConfirmation } from "./queue-confirmation.ts";
import { readOutFilters } from "./read-out-filters.ts";
import { mayAskForConfirmation } from "./request-limits.ts";
import { storeFilterOf } from "./store-filter.ts";
import type { SubscriptionRequest } from "./subscription-request.ts";
import { refuseTooBroad } from "./volume-estimate.ts";

/** To anybody the same answer whether the address is known, confirmed or new (SPEC G3); its known owner follows at once. */
export type SubscriptionReceipt = { readonly kind: "check-your-mail" | "following"; readonly sentence: string };

/**
 * Stores a pending subscription with its proof of consent and queues the confirmation mail. Refuses unknown codes, a
 * filter too broad to be told of at once, and what its known owner follows already.
 */
export async function requestSubscription(
  ctx: ServiceContext,
  input: SubscriptionRequest,
): Promise<SubscriptionReceipt> {
  requirePermission(ctx, "subscription.request");
  const filter = await canonicalFilter(ctx.db, input.filter);
  if (input.cadence === "immediate") await refuseTooBroad(ctx, filter);
  const sentence = (await readOutFilters(ctx.db, [filter], input.locale))(filter);
  const isOwner = await isKnownOwner(ctx, input);
  const mailId = await ctx.db.$transaction(async (tx) => {
    if (await mustNeverMail(tx, ctx, input.address)) return null;
    const recipientId = await recipientOf(tx, ctx, input);
    const filterId = await storeFilterOf(tx, filter, await englishSentence(tx, filter));
    const wanted = { recipientId, filterId, consent: consentText(input.locale, sentence), input };
    if (isOwner) return followAtOnce(tx, ctx, wanted);
    const subscriptionId = await pendingSubscription(tx, ctx, wanted);
    if (subscriptionId === null || !(await mayAskForConfirmation(tx, ctx))) return null;
    return queueConfirmation(tx, ctx, { recipientId, subscriptionId });
  });
  if (mailId !== null) await ctx.bell.ring(CONTRACTS["send-account-mail"], { accountMailId: mailId });
  return { kind: isOwner ? "following" : "check-your-mail", sentence };
}

async function englishSentence(tx: Transaction, filter: EventFilter): Promise<string> {
  return (await readOutFilters(tx, [filter], "en"))(filter);
}

async function mustNeverMail(tx: Transaction, ctx: ServiceContext, address: string): Promise<boolean> {
  const hash = addressHash(ctx.config.secret, address);
  const where = { addressHash: hash, reason: "never_mail_me" as const, releasedAt: null };
  return (await tx.suppression.count({ where })) > 0;
}

async function recipientOf(tx: Transaction, ctx: ServiceContext, input: SubscriptionRequest): Promise<string> {
  const { address, locale, zone, digestMinute, digestWeekday } = input;
  const domain = address.slice(address.lastIndexOf("@") + 1);
  const hashed = { addressHash: addressHash(ctx.config.secret, address) };
  const habits = { locale, zone, digestMinute, digestWeekday };
  const recipient = await tx.recipient.upsert({
    where: { address },
    create: { id: uuidv7(), address, domain, ...hashed, ...habits, state: "pending", createdAt: ctx.now() },
    update: hashed,
    select: { id: true, state: true },
  });
  if (recipient.state === "pending") await tx.recipient.update({ where: { id: recipient.id }, data: habits });
  return recipient.id;
}

type Wanted = {
  readonly recipientId: string;
  readonly filterId: string;
  readonly consent: string;
  readonly input: SubscriptionRequest;
};

function freshColumns(ctx: ServiceContext, { consent, input }: Wanted) {
  const { cadence, reminders, note, autoFollow } = input;
  const telling = { cadence, reminders, note, autoFollow };
  const cleared = { endedAt: null, endedBy: null, pausedAt: null, pausedUntil: null };
  return { ...telling, ...cleared, requestedAt: ctx.now(), consentText: consent };
}

/** Null when the same filter is followed already: nothing to confirm, nothing to reveal. */
async function pendingSubscription(tx: Transaction, ctx: ServiceContext, wanted: Wanted): Promise<string | null> {
  const { recipientId, filterId } = wanted;
  const key = { recipientId_filterId: { recipientId, filterId } };
  const known = await tx.subscription.findUnique({ where: key, select: { state: true } });
  if (known?.state === "active" || known?.state === "paused") return null;
  const fresh = { ...freshColumns(ctx, wanted), state: "pending" as const };
  const { id } = await tx.subscription.upsert({
    where: key,
    create: { id: uuidv7(), recipientId, filterId, ...fresh },
    update: { ...fresh, confirmedAt: null },
    select: { id: true },
  });
  return id;
}

/** The address is proved: nothing is left to confirm. Refuses what is followed already, with where to find it. */
async function followAtOnce(tx: Transaction, ctx: ServiceContext, wanted: Wanted): Promise<null> {
  const { recipientId, filterId } = wanted;
  const key = { recipientId_filterId: { recipientId, filterId } };
  const known = await tx.subscription.findUnique({ where: key, select: { id: true, state: true } });
  if (known?.state === "active" || known?.state === "paused") throw alreadyFollowed(known.id);
  const active = { ...freshColumns(ctx, wanted), state: "active" as const, confirmedAt: ctx.now() };
  await tx.subscription.upsert({
    where: key,
    create: { id: uuidv7(), recipientId, filterId, ...active },
    update: active,
  });
  return null;
}

function alreadyFollowed(subscriptionId: string): ServiceError {
  const message = "you follow this already";
  return new ServiceError("conflict", message, [{ field: "filter", message }], {
    code: "already_followed",
    subscriptionId,
    path: `/following#${subscriptionId}`,
  });
}
