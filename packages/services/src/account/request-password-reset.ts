import type { Transaction } from "@pacta/db";
import { sendAccountMail } from "@pacta/jobs";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { makeOwnRecipient } from "../recipient/make-own-recipient.ts";
import { recipientIdOfAddress } from "../recipient/recipient-of-address.ts";
import { mayMailAgain } from "../subscription/account-mail-limit.ts";
import { EmailAddress } from "../subscription/email-address.ts";
import { mayAskForConfirmation } from "../subscription/request-limits.ts";
import { RESET_VALID_MS } from "../token/password-reset-token.ts";
import { queueAccountMail } from "./queue-account-mail.ts";

export const ResetRequest = z.strictObject({ address: EmailAddress, locale: z.string().min(2).max(10) });

const KIND = "password-reset";

/** Sends a link that sets a new password. The same answer whether the address has an account or not, and above the limits. */
export async function requestPasswordReset(ctx: ServiceContext, input: z.output<typeof ResetRequest>): Promise<void> {
  requirePermission(ctx, "account.recover");
  const mailId = await ctx.db.$transaction(async (tx) => {
    if (!(await mayAskForConfirmation(tx, ctx))) return null;
    const email = input.address.toLowerCase();
    const user = await tx.user.findFirst({
      where: { email, accounts: { some: { providerId: "credential", password: { not: null } } } },
      select: { id: true, emailVerified: true },
    });
    if (user === null) return null;
    const recipientId = await recipientOf(tx, ctx, { email, user, locale: input.locale });
    if (!(await mayMailAgain(tx, ctx, { recipientId, kinds: [KIND] }))) return null;
    const expiresAt = new Date(ctx.now().getTime() + RESET_VALID_MS).toISOString();
    return queueAccountMail(tx, ctx, { recipientId, kind: KIND, details: { userId: user.id, expiresAt } });
  });
  if (mailId !== null) await ctx.bell.ring(sendAccountMail, { accountMailId: mailId });
}

type Holder = {
  readonly email: string;
  readonly user: { readonly id: string; readonly emailVerified: boolean };
  readonly locale: string;
};

/** Whoever reads the mailbox proves the address, whomever its recipient belongs to so far. */
async function recipientOf(tx: Transaction, ctx: ServiceContext, { email, user, locale }: Holder): Promise<string> {
  const known = await recipientIdOfAddress(tx, ctx, email);
  return known ?? makeOwnRecipient(tx, ctx, { address: email, userId: user.id, isProved: user.emailVerified, locale });
}
