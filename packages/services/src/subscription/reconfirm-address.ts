import { Prisma, takeTurn } from "@pacta/db";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import type { Access } from "../recipient/owned-recipients.ts";
import { ServiceError } from "../service-error.ts";
import { requireOwned } from "./change-habits.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** What its owner may take back: reports about the address; never what an admin decided. */
const OWNERS = ["hard_bounce", "soft_bounce", "complaint"] as const;
const REASON = "its owner says that it works again";

/** Its owner says that an address works again (SPEC A7, G6): once a day, audited; what an admin stopped stays. */
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
  return ctx.db.$transaction(async (tx) => {
    const released = await tx.suppression.updateManyAndReturn({
      where: { addressHash, releasedAt: null, reason: { in: [...OWNERS] } },
      data: { releasedAt: now, releaseReason: REASON, evidence: Prisma.DbNull },
      select: { id: true, reason: true },
    });
    for (const { id, reason } of released) {
      const change = { action: "suppression.release", entity: "suppression", entityId: id, reason: REASON };
      await recordAudit(tx, ctx, { ...change, before: { reason } });
    }
    return { released: released.length };
  });
}
