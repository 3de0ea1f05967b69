import type { Transaction } from "@pacta/db";
import { readAccount } from "../account/read-account.ts";
import type { ServiceContext } from "../context.ts";
import { ServiceError } from "../service-error.ts";
import { requireAccountId } from "./account-id.ts";
import { makeOwnRecipient } from "./make-own-recipient.ts";
import { ownRecipientId } from "./owned-recipients.ts";

/**
 * The recipient of the signed-in account, made where there is none. An address that somebody follows with already
 * becomes the account's only where the account has proved that it owns it.
 */
export async function ensureOwnRecipientId(ctx: ServiceContext): Promise<string> {
  const known = await ownRecipientId(ctx);
  if (known !== null) return known;
  const { email } = await readAccount(ctx);
  return ctx.db.$transaction(async (tx) => takeAddress(tx, ctx, email.toLowerCase()));
}

async function takeAddress(tx: Transaction, ctx: ServiceContext, address: string): Promise<string> {
  const userId = requireAccountId(ctx);
  const { emailVerified } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { emailVerified: true } });
  const taken = await tx.recipient.findUnique({ where: { address }, select: { id: true, userId: true } });
  if (taken === null) {
    return makeOwnRecipient(tx, ctx, { address, userId, isProved: emailVerified });
  }
  if (!emailVerified || taken.userId !== null) {
    throw new ServiceError("conflict", "confirm that the e-mail address of this account is yours first");
  }
  await tx.recipient.update({ where: { id: taken.id }, data: { userId } });
  return taken.id;
}
