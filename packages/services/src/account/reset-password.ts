import type { Transaction } from "@pacta/db";
import { sendAccountMail } from "@pacta/jobs";
import { hashPassword } from "better-auth/crypto";
import { z } from "zod";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { recipientIdOfAddress } from "../recipient/recipient-of-address.ts";
import { passwordPrint, passwordResetToken, readPasswordResetToken, usedUp } from "../token/password-reset-token.ts";
import { NewPassword } from "./make-account.ts";
import { queueAccountMail } from "./queue-account-mail.ts";

const Token = z.string().min(1).max(500);
export const ResetToken = z.strictObject({ token: Token });
export const PasswordReset = z.strictObject({ token: Token, password: NewPassword });

/** The address of the account whose password a link sets anew; refuses a foreign link, and one that has served. */
export async function readPasswordReset(
  ctx: ServiceContext,
  { token }: z.output<typeof ResetToken>,
): Promise<{ readonly email: string }> {
  requirePermission(ctx, "account.recover");
  const { userId } = await resettable(ctx.db, ctx, token);
  const { email } = await ctx.db.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  return { email };
}

/** Sets a new password by a link, once, ends every session of the account, and tells its holder. */
export async function resetPassword(ctx: ServiceContext, input: z.output<typeof PasswordReset>): Promise<void> {
  requirePermission(ctx, "account.recover");
  // Hashing is costly on purpose: not for whoever has no link of ours.
  await resettable(ctx.db, ctx, input.token);
  const password = await hashPassword(input.password);
  const mailId = await ctx.db.$transaction(async (tx) => {
    const { userId, accountId, stored } = await resettable(tx, ctx, input.token);
    // Whoever comes second with the same link finds another password than the one it was bound to.
    const { count } = await tx.account.updateMany({ where: { id: accountId, password: stored }, data: { password } });
    if (count === 0) throw usedUp();
    await tx.session.deleteMany({ where: { userId } });
    const { email } = await tx.user.update({ where: { id: userId }, data: { emailVerified: true } });
    await recordAudit(tx, ctx, { action: "account.reset-password", entity: "user", entityId: userId });
    return tellHolder(tx, ctx, email);
  });
  if (mailId !== null) await ctx.bell.ring(sendAccountMail, { accountMailId: mailId });
}

/** The token that a mail's link carries, bound to the password of now; null for an account without one. */
export async function resetTokenOf(
  ctx: ServiceContext,
  { userId, expiresAt }: { readonly userId: string; readonly expiresAt: Date },
): Promise<string | null> {
  requirePermission(ctx, "delivery.run");
  const account = await credentialOf(ctx.db, userId);
  if (account === null) return null;
  const { secret } = ctx.config;
  return passwordResetToken(secret, { userId, expiresAt, passwordPrint: passwordPrint(secret, account.password) });
}

async function resettable(
  db: Transaction,
  ctx: ServiceContext,
  token: string,
): Promise<{ readonly userId: string; readonly accountId: string; readonly stored: string }> {
  const { secret } = ctx.config;
  const claim = readPasswordResetToken(secret, token, ctx.now());
  const account = await credentialOf(db, claim.userId);
  if (account === null || passwordPrint(secret, account.password) !== claim.passwordPrint) throw usedUp();
  return { userId: claim.userId, accountId: account.id, stored: account.password };
}

async function credentialOf(db: Transaction, userId: string): Promise<{ id: string; password: string } | null> {
  const account = await db.account.findFirst({
    where: { userId, providerId: "credential" },
    select: { id: true, password: true },
  });
  if (account === null || account.password === null) return null;
  return { id: account.id, password: account.password };
}

async function tellHolder(tx: Transaction, ctx: ServiceContext, email: string): Promise<string | null> {
  const recipientId = await recipientIdOfAddress(tx, ctx, email);
  if (recipientId === null) return null;
  const details = { at: ctx.now().toISOString() };
  return queueAccountMail(tx, ctx, { recipientId, kind: "password-changed", details });
}
