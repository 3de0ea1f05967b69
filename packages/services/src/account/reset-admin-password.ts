import type { Database } from "@pacta/db";
import { hashPassword } from "better-auth/crypto";
import { ServiceError } from "../service-error.ts";
import type { SignIn } from "./create-first-admin.ts";
import { oneTimePassword } from "./one-time-password.ts";

/** Gives the oldest admin a new random password and ends its sessions; for whoever holds the database. */
export async function resetAdminPassword(db: Database): Promise<SignIn> {
  const admin = await db.user.findFirst({ where: { role: "admin" }, orderBy: { createdAt: "asc" } });
  if (admin === null) throw new ServiceError("not-found", "there is no admin yet: start Pacta once to make one");
  const password = oneTimePassword();
  const hash = await hashPassword(password);
  await db.$transaction([
    db.account.updateMany({ where: { userId: admin.id, providerId: "credential" }, data: { password: hash } }),
    db.session.deleteMany({ where: { userId: admin.id } }),
  ]);
  return { email: admin.email, password };
}
