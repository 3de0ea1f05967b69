import { sendAccountMail } from "@pacta/jobs";
import { hashPassword } from "better-auth/crypto";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { ownedRecipientIds } from "../recipient/owned-recipients.ts";
import { ServiceError } from "../service-error.ts";
import { SHORTEST_PASSWORD } from "./auth.ts";
import { queueAccountMail } from "./queue-account-mail.ts";

const LONGEST_PASSWORD = 128;

export const NewPassword = z
  .string()
  .min(SHORTEST_PASSWORD, `is shorter than ${SHORTEST_PASSWORD} characters`)
  .max(LONGEST_PASSWORD, `is longer than ${LONGEST_PASSWORD} characters`);

export const NewAccount = z.strictObject({
  token: z.string().min(1).max(500),
  name: z.string().trim().min(1, "is missing").max(100),
  password: NewPassword,
});
export type NewAccount = z.output<typeof NewAccount>;

/**
 * Makes an account for the address of a preference link, which proves it (SPEC E8). Refuses an address that has one, and
 * one that never confirmed anything.
 */
export async function makeAccount(ctx: ServiceContext, input: NewAccount): Promise<{ readonly email: string }> {
  const [recipientId = ""] = await ownedRecipientIds(ctx, input);
  const { address, state } = await ctx.db.recipient.findUniqueOrThrow({ where: { id: recipientId } });
  if (state !== "confirmed") throw new ServiceError("forbidden", "confirm the address first");
  const email = address.toLowerCase();
  const password = await hashPassword(input.password);
  const mailId = await ctx.db.$transaction(async (tx) => {
    if ((await tx.user.count({ where: { email } })) > 0) throw alreadyThere();
    const id = uuidv7();
    const account = { id: uuidv7(), providerId: "credential", accountId: id, password };
    const profile = { id, email, name: input.name, emailVerified: true, role: "viewer" as const };
    await tx.user.create({ data: { ...profile, accounts: { create: account } } });
    await tx.recipient.update({ where: { id: recipientId }, data: { userId: id } });
    return queueAccountMail(tx, ctx, { recipientId, kind: "welcome", details: {} });
  });
  await ctx.bell.ring(sendAccountMail, { accountMailId: mailId });
  return { email };
}

function alreadyThere(): ServiceError {
  const message = "this address has an account; sign in with it";
  return new ServiceError("conflict", message, [{ field: "address", message }], { code: "account_exists" });
}
