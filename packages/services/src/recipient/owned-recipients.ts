import type { Transaction } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { invalidToken, ServiceError } from "../service-error.ts";
import { readPreferencesToken } from "../token/preferences-token.ts";
import { requireAccountId } from "./account-id.ts";

/** By the link of a mail (one address), or by the session (every address of the account). */
export type Access = { readonly token: string | null };

/** The recipients that a request may speak for. Refuses foreign links, those of erased people, and nobody at all. */
export async function ownedRecipientIds(ctx: ServiceContext, { token }: Access): Promise<readonly string[]> {
  if (token === null) return (await ofAccount(ctx)).map(({ id }) => id);
  const id = readPreferencesToken(ctx.config.secret, token);
  const known = id !== null && (await ctx.db.recipient.count({ where: { id, state: { not: "erased" } } })) > 0;
  if (!known) throw invalidToken();
  return [id];
}

/** The one recipient that stands for the signed-in account, a confirmed one first; null while it has none. */
export async function ownRecipientId(ctx: ServiceContext): Promise<string | null> {
  const rows = await ofAccount(ctx);
  return (rows.find(({ state }) => state === "confirmed") ?? rows[0])?.id ?? null;
}

/** The oldest first: ids are made in the order of time. */
async function ofAccount(ctx: ServiceContext): Promise<{ readonly id: string; readonly state: string }[]> {
  const where = { userId: requireAccountId(ctx), state: { not: "erased" as const } };
  return ctx.db.recipient.findMany({ where, select: { id: true, state: true }, orderBy: { id: "asc" }, take: 100 });
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
