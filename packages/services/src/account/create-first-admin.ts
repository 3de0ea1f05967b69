import type { Database } from "@pacta/db";
import { hashPassword } from "better-auth/crypto";
import { uuidv7 } from "uuidv7";
import { oneTimePassword } from "./one-time-password.ts";

export type SignIn = { readonly email: string; readonly password: string };

/** Makes one admin with a random password where there is no account yet; null where there is one. */
export async function createFirstAdmin(db: Database, email: string): Promise<SignIn | null> {
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  return db.$transaction(async (tx) => {
    if ((await tx.user.count()) > 0) return null;
    const id = uuidv7();
    const account = { id: uuidv7(), providerId: "credential", accountId: id, password: hash };
    const profile = { id, email, name: "Administrator", emailVerified: true, role: "admin" as const };
    await tx.user.create({ data: { ...profile, accounts: { create: account } } });
    return { email, password };
  });
}
