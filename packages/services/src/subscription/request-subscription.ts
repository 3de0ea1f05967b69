import type { Transaction } from "@pacta/db";
import { normaliseFilter } from "@pacta/domain";
import { CONTRACTS } from "@pacta/jobs";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { addressHash } from "./address-hash.ts";
import { describeFilter } from "./describe-filter.ts";
import { queueConfirmation } from "./queue-confirmation.ts";
import { storeFilterOf } from "./store-filter.ts";
import type { SubscriptionRequest } from "./subscription-request.ts";

/** The same answer whether the address is known, confirmed or new (SPEC G3). */
export type SubscriptionReceipt = { readonly kind: "check-your-mail"; readonly sentence: string };

/** Stores a pending subscription with its proof of consent and queues the confirmation mail. */
export async function requestSubscription(
  ctx: ServiceContext,
  input: SubscriptionRequest,
): Promise<SubscriptionReceipt> {
  requirePermission(ctx, "subscription.request");
  const { mailId, sentence } = await ctx.db.$transaction(async (tx) => {
    const filter = normaliseFilter(input.filter);
    const described = await describeFilter(tx, filter);
    const recipientId = await recipientOf(tx, ctx, input);
    const filterId = await storeFilterOf(tx, filter, described);
    const subscription = await pendingSubscription(tx, ctx, { recipientId, filterId, sentence: described });
    const queued = subscription === null ? null : await queueConfirmation(tx, ctx, { recipientId, ...subscription });
    return { mailId: queued, sentence: described };
  });
  if (mailId !== null) await ctx.bell.ring(CONTRACTS["send-account-mail"], { accountMailId: mailId });
  return { kind: "check-your-mail", sentence };
}

async function recipientOf(tx: Transaction, ctx: ServiceContext, input: SubscriptionRequest): Promise<string> {
  const { address, locale, zone } = input;
  const domain = address.slice(address.lastIndexOf("@") + 1);
  const hashed = { addressHash: addressHash(ctx.config.secret, address) };
  const recipient = await tx.recipient.upsert({
    where: { address },
    create: { id: uuidv7(), address, domain, ...hashed, locale, zone, state: "pending", createdAt: ctx.now() },
    update: hashed,
    select: { id: true },
  });
  return recipient.id;
}

type Wanted = { readonly recipientId: string; readonly filterId: string; readonly sentence: string };

/** Null when the same filter is already active: nothing to confirm, nothing to reveal. */
async function pendingSubscription(
  tx: Transaction,
  ctx: ServiceContext,
  { recipientId, filterId, sentence }: Wanted,
): Promise<{ subscriptionId: string } | null> {
  const key = { recipientId_filterId: { recipientId, filterId } };
  const known = await tx.subscription.findUnique({ where: key, select: { state: true } });
  if (known?.state === "active") return null;
  const fresh = { state: "pending" as const, requestedAt: ctx.now(), consentText: `Send me alerts about: ${sentence}` };
  const { id } = await tx.subscription.upsert({
    where: key,
    create: { id: uuidv7(), recipientId, filterId, ...fresh },
    update: { ...fresh, confirmedAt: null, endedAt: null },
    select: { id: true },
  });
  return { subscriptionId: id };
}
