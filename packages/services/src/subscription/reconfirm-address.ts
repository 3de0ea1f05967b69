import { takeTurn } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { ServiceError } from "../service-error.ts";
import { requireOwned } from "./change-habits.ts";
import type { Access } from "./owned-recipients.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Its owner says that an address works again (SPEC A7): bounces are forgiven, once a day; other reasons stay. */
export async function reconfirmAddress(
  ctx: ServiceContext,
  input: Access & { readonly recipientId: string },
): Promise<{ readonly released: number }> {
  await requireOwned(ctx, input);
  const now = ctx.now();
  const windowStart = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS);
  if (!(await takeTurn(ctx.db, { key: `reconfirm ${input.recipientId}`, windowStart, most: 1 }))) {
    throw new ServiceError("too-many", "once a day is enough; try tomorrow");
  }
  const { addressHash } = await ctx.db.recipient.findUniqueOrThrow({ where: { id: input.recipientId } });
  const { count } = await ctx.db.suppression.updateMany({
    where: { addressHash, releasedAt: null, reason: { in: ["hard_bounce", "soft_bounce"] } },
    data: { releasedAt: now, releaseReason: "re-confirmed by its owner" },
  });
  return { released: count };
}
