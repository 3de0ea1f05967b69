import type { Transaction } from "@pacta/db";
import { sendAccountMail } from "@pacta/jobs";
import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { type Access, ownedSubscription } from "../recipient/owned-recipients.ts";
import { invalidField, ServiceError } from "../service-error.ts";
import { addressHash } from "./address-hash.ts";
import { queueConfirmation } from "./queue-confirmation.ts";
import { mayAskForConfirmation } from "./request-limits.ts";

/** How many further addresses a subscription may be suggested to (SPEC E11). */
const MOST_SHARES = 10;

type Input = Access & { readonly subscriptionId: string; readonly address: string };

/**
 * Suggests a subscription to a further address, which confirms and leaves by itself (SPEC E11). Refuses more than ten,
 * and what is not followed; of the address itself nothing is revealed.
 */
export async function inviteAddress(ctx: ServiceContext, input: Input): Promise<void> {
  const own = await ownedSubscription(ctx, input);
  if (own.state !== "active" && own.state !== "paused") throw invalidField("subscriptionId", "is not confirmed yet");
  const owner = await ctx.db.recipient.findUniqueOrThrow({ where: { id: own.recipientId } });
  if (owner.address === input.address) throw invalidField("address", "is your own");
  const mailId = await ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM subscriptions WHERE id = ${own.id}::uuid FOR UPDATE`;
    const shares = await tx.subscription.count({ where: { sharedById: own.id, state: { not: "ended" } } });
    if (shares >= MOST_SHARES) throw tooManyShares();
    if (await isSuppressed(tx, ctx, input.address)) return null;
    const recipientId = await invitedRecipient(tx, ctx, { address: input.address, like: owner });
    const subscriptionId = await invitedSubscription(tx, ctx, { recipientId, own });
    if (subscriptionId === null || !(await mayAskForConfirmation(tx, ctx))) return null;
    const details = { sharedById: own.id };
    return queueConfirmation(tx, ctx, { recipientId, subscriptionId, kind: "team-invitation", details });
  });
  if (mailId !== null) await ctx.bell.ring(sendAccountMail, { accountMailId: mailId });
}

function tooManyShares(): ServiceError {
  const message = `is followed by ${MOST_SHARES} further addresses already`;
  return new ServiceError("too-many", message, [{ field: "address", message }]);
}

async function isSuppressed(tx: Transaction, ctx: ServiceContext, address: string): Promise<boolean> {
  const hash = addressHash(ctx.config.secret, address);
  return (await tx.suppression.count({ where: { addressHash: hash, releasedAt: null } })) > 0;
}

type Habits = { locale: string; zone: string; digestMinute: number; digestWeekday: number };

async function invitedRecipient(
  tx: Transaction,
  ctx: ServiceContext,
  { address, like }: { readonly address: string; readonly like: Habits },
): Promise<string> {
  const domain = address.slice(address.lastIndexOf("@") + 1);
  const { locale, zone, digestMinute, digestWeekday } = like;
  const hashed = { addressHash: addressHash(ctx.config.secret, address) };
  const own = { id: uuidv7(), address, domain, state: "pending" as const, createdAt: ctx.now() };
  const { id } = await tx.recipient.upsert({
    where: { address },
    create: { ...own, ...hashed, locale, zone, digestMinute, digestWeekday },
    update: hashed,
    select: { id: true },
  });
  return id;
}

type Shared = {
  readonly recipientId: string;
  readonly own: Awaited<ReturnType<typeof ownedSubscription>>;
};

/** Null where the address follows it already, by whomever suggested. */
async function invitedSubscription(tx: Transaction, ctx: ServiceContext, shared: Shared): Promise<string | null> {
  const { recipientId, own } = shared;
  const { filterId, cadence, reminders, consentText } = own;
  const key = { recipientId_filterId: { recipientId, filterId } };
  const known = await tx.subscription.findUnique({ where: key, select: { state: true } });
  if (known !== null && known.state !== "ended") return null;
  const fresh = {
    ...{ cadence, reminders, consentText, sharedById: own.id },
    ...{ state: "pending" as const, requestedAt: ctx.now(), confirmedAt: null, endedAt: null, endedBy: null },
  };
  const { id } = await tx.subscription.upsert({
    where: key,
    create: { id: uuidv7(), recipientId, filterId, ...fresh },
    update: fresh,
    select: { id: true },
  });
  return id;
}
