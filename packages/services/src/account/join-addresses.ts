import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { ownedRecipientIds } from "../recipient/owned-recipients.ts";
import { ServiceError } from "../service-error.ts";
import { addressHash } from "../subscription/address-hash.ts";

/** Joins to the account whatever its own, proved address follows already (SPEC E8); repeating it is harmless. */
export async function joinOwnAddress(ctx: ServiceContext): Promise<{ readonly joined: number }> {
  requirePermission(ctx, "account.read");
  const id = ctx.actor.kind === "user" ? ctx.actor.id : "";
  const user = await ctx.db.user.findUnique({ where: { id }, select: { email: true, emailVerified: true } });
  if (user === null || !user.emailVerified) return { joined: 0 };
  const { count } = await ctx.db.recipient.updateMany({
    where: { addressHash: addressHash(ctx.config.secret, user.email), state: "confirmed", userId: null },
    data: { userId: id },
  });
  return { joined: count };
}

/** Joins a further address to the account: its preference link proves the address, the session the account (SPEC E8). */
export async function joinAddress(ctx: ServiceContext, input: { readonly token: string }): Promise<void> {
  requirePermission(ctx, "account.read");
  const userId = ctx.actor.kind === "user" ? ctx.actor.id : null;
  const [id = ""] = await ownedRecipientIds(ctx, input);
  const { count } = await ctx.db.recipient.updateMany({
    where: { id, state: "confirmed", OR: [{ userId: null }, { userId }] },
    data: { userId },
  });
  if (count > 0) return;
  throw new ServiceError("conflict", "this address is not confirmed, or belongs to another account");
}
