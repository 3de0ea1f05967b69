import type { Role } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { ServiceError } from "../service-error.ts";

export type AccountView = { readonly name: string; readonly email: string; readonly role: Role };

/** The account behind the session. */
export async function readAccount(ctx: ServiceContext): Promise<AccountView> {
  requirePermission(ctx, "account.read");
  const id = ctx.actor.kind === "user" ? ctx.actor.id : "";
  const user = await ctx.db.user.findUnique({ where: { id }, select: { name: true, email: true, role: true } });
  if (user === null) throw new ServiceError("unauthenticated", "this account no longer exists");
  return user;
}
