import { randomBytes } from "node:crypto";
import type { Database } from "@pacta/db";
import type { Auth } from "./auth.ts";

export type FirstAdmin = { readonly email: string; readonly password: string };

/** Makes one admin with a random password where there is no account yet; null where there is one. */
export async function createFirstAdmin(db: Database, auth: Auth, email: string): Promise<FirstAdmin | null> {
  if ((await db.user.count()) > 0) return null;
  const password = randomBytes(15).toString("base64url");
  const { internalAdapter, password: hasher } = await auth.$context;
  const profile = { email, name: "Administrator", emailVerified: true, role: "admin" };
  const user = await internalAdapter.createUser(profile, { method: "admin" });
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: "credential",
    accountId: user.id,
    password: await hasher.hash(password),
  });
  return { email, password };
}
