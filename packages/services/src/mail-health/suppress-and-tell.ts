import { insertSuppressions, type NewSuppression, type Transaction } from "@pacta/db";
import { queueAccountMail } from "../account/queue-account-mail.ts";
import type { ServiceContext } from "../context.ts";

/**
 * Suppresses addresses, and tells each account by another of its addresses that mails to one come back (SPEC G6); who has
 * no other sees it on signing in. Gives how many were not suppressed before.
 */
export async function suppressAndTell(
  tx: Transaction,
  ctx: ServiceContext,
  rows: readonly NewSuppression[],
): Promise<number> {
  const added = await insertSuppressions(tx, { rows, at: ctx.now() });
  const bounced = rows.filter(({ reason }) => reason === "hard_bounce" || reason === "soft_bounce");
  if (added > 0 && bounced.length > 0) await tellOwners(tx, ctx, bounced);
  return added;
}

async function tellOwners(tx: Transaction, ctx: ServiceContext, rows: readonly NewSuppression[]): Promise<void> {
  const kept = await tx.suppression.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, select: { id: true } });
  const isNew = new Set(kept.map(({ id }) => id));
  const news = rows.filter(({ id }) => isNew.has(id));
  const gone = await tx.recipient.findMany({
    where: { id: { in: news.map(({ recipientId }) => recipientId) }, userId: { not: null } },
    select: { id: true, userId: true },
  });
  const reachable = await reachableOf(
    tx,
    gone.flatMap(({ userId }) => userId ?? []),
  );
  for (const { id, userId } of gone) {
    const recipientId = reachable.get(userId ?? "");
    const evidence = news.find((row) => row.recipientId === id)?.evidence;
    if (recipientId === undefined) continue;
    const answer = evidence?.diagnostic ?? evidence?.status ?? "";
    const details = { problemOf: id, since: ctx.now().toISOString(), answer };
    await queueAccountMail(tx, ctx, { recipientId, kind: "address-problem", details });
  }
}

/** Of each account the oldest confirmed address that takes mail. */
async function reachableOf(tx: Transaction, userIds: string[]): Promise<ReadonlyMap<string, string>> {
  const own = await tx.recipient.findMany({
    where: { userId: { in: userIds }, state: "confirmed" },
    select: { id: true, userId: true, addressHash: true },
    orderBy: { createdAt: "desc" },
  });
  const standing = await tx.suppression.findMany({
    where: { addressHash: { in: own.map(({ addressHash }) => addressHash) }, releasedAt: null },
    select: { addressHash: true },
  });
  const silent = new Set(standing.map(({ addressHash }) => addressHash));
  return new Map(own.flatMap(({ id, userId, addressHash }) => (silent.has(addressHash) ? [] : [[userId ?? "", id]])));
}
