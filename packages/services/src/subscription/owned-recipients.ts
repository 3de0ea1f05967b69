import type { Transaction } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { invalidToken, ServiceError } from "../service-error.ts";
import { readPreferencesToken } from "../token/preferences-token.ts";

/** By the link of a mail (one address), or by the session (every address of the account). */
export type Access = { readonly token: string | null };

/** The recipients that a request may speak for. Refuses foreign links, those of erased people, and nobody at all. */
export async function ownedRecipientIds(ctx: ServiceContext, { token }: Access): Promise<readonly string[]> {
  if (token === null) return ofAccount(ctx);
  const id = readPreferencesToken(ctx.config.secret, token);
  const known = id !== null && (await ctx.db.recipient.count({ where: { id, state: { not: "erased" } } })) > 0;
  if (!known) throw invalidToken();
  return [id];
}

async function ofAccount(ctx: ServiceContext): Promise<readonly string[]> {
  if (ctx.actor.kind !== "user") throw new ServiceError("unauthenticated", "sign in to do this");
  const where = { userId: ctx.actor.id, state: { not: "erased" as const } };
  const rows = await ctx.db.recipient.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: 100 });
  return rows.map(({ id }) => id);
}

/** One subscription of those a request may speak for; refuses any other as unknown. */
export async function ownedSubscription(
  ctx: ServiceContext,
  input: Access & { readonly subscriptionId: string },
  db: Transaction = ctx.db,
) {
  const recipientId = { in: [...(await ownedRecipientIds(ctx, input))] };
  const found = await db.subscription.findFirst({ where: { id: input.subscriptionId, recipientId } });
  if (found !== null) return found;
  const message = `subscription ${input.subscriptionId} not found`;
  throw new ServiceError("not-found", message, [{ field: "subscriptionId", message }]);
}
