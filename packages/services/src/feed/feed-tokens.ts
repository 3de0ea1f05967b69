import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { requireAccountId } from "../recipient/account-id.ts";
import { ensureOwnRecipientId } from "../recipient/ensure-own-recipient.ts";
import { ServiceError, unknownField } from "../service-error.ts";
import { feedTokenHash, newFeedToken } from "./feed-token.ts";

const MOST_TOKENS = 10;

export type FeedTokenView = { readonly id: string; readonly createdAt: Date };

/** The token is shown this once: only its hash is kept. */
export type CreatedFeedToken = { readonly id: string; readonly token: string };

/** The private feeds of the signed-in account that still work, the newest first. */
export async function listFeedTokens(ctx: ServiceContext): Promise<FeedTokenView[]> {
  requirePermission(ctx, "feed.manage");
  return ctx.db.feedToken.findMany({
    where: { recipient: { userId: requireAccountId(ctx) }, revokedAt: null },
    select: { id: true, createdAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 100,
  });
}

/** Makes a private feed of what the signed-in account follows (SPEC F14). */
export async function createFeedToken(ctx: ServiceContext): Promise<CreatedFeedToken> {
  requirePermission(ctx, "feed.manage");
  const recipientId = await ensureOwnRecipientId(ctx);
  const id = uuidv7();
  const token = newFeedToken();
  await ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM recipients WHERE id = ${recipientId}::uuid FOR UPDATE`;
    if ((await tx.feedToken.count({ where: { recipientId, revokedAt: null } })) >= MOST_TOKENS) {
      throw new ServiceError("too-many", `an account has at most ${MOST_TOKENS} private feeds; revoke one first`);
    }
    await tx.feedToken.create({ data: { id, recipientId, tokenHash: feedTokenHash(token), createdAt: ctx.now() } });
  });
  return { id, token };
}

/** Ends a private feed at once and for good. Repeating it is harmless. */
export async function revokeFeedToken(ctx: ServiceContext, { id }: { readonly id: string }): Promise<void> {
  requirePermission(ctx, "feed.manage");
  const own = { id, recipient: { userId: requireAccountId(ctx) } };
  if ((await ctx.db.feedToken.count({ where: own })) === 0) throw unknownField("id", `private feed ${id} not found`);
  await ctx.db.feedToken.updateMany({ where: { ...own, revokedAt: null }, data: { revokedAt: ctx.now() } });
}
