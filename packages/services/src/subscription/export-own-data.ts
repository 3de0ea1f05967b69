import type { ServiceContext } from "../context.ts";
import { type Access, ownedRecipientIds } from "../recipient/owned-recipients.ts";

const MOST = 10_000;

/** Everything kept of an address, or of the addresses of an account, as plain data (SPEC G8). */
export async function exportOwnData(ctx: ServiceContext, input: Access): Promise<unknown> {
  const ids = [...(await ownedRecipientIds(ctx, input))];
  const bounded = { take: MOST, orderBy: { createdAt: "asc" } } as const;
  const recipients = await ctx.db.recipient.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, address: true, locale: true, zone: true, digestMinute: true, digestWeekday: true, state: true },
      ...{ createdAt: true, confirmedAt: true },
      subscriptions: {
        take: MOST,
        orderBy: { requestedAt: "asc" },
        select: {
          ...{ id: true, state: true, cadence: true, note: true, reminders: true, autoFollow: true },
          ...{ consentText: true, requestedAt: true, confirmedAt: true, endedAt: true, endedBy: true },
          ...{ pausedAt: true, pausedUntil: true, filter: { select: { body: true, sentence: true } } },
        },
      },
      mails: { ...bounded, select: { kind: true, state: true, createdAt: true, sentAt: true } },
      digests: { ...bounded, select: { cadence: true, windowStart: true, windowEnd: true, state: true, sentAt: true } },
      offers: { ...bounded, select: { why: true, because: true, createdAt: true, settledAt: true } },
      inbox: { ...bounded, select: { outboxId: true, createdAt: true, readAt: true, archivedAt: true } },
      feedTokens: { ...bounded, select: { createdAt: true, revokedAt: true } },
      endpoints: { ...bounded, select: { id: true, url: true, state: true, createdAt: true } },
      addressHash: true,
    },
  });
  const [deliveries, suppressions] = await Promise.all([
    ctx.db.delivery.findMany({
      where: { targetId: { in: ids } },
      ...bounded,
      select: {
        targetId: true,
        outboxId: true,
        channel: true,
        cadence: true,
        state: true,
        createdAt: true,
        sentAt: true,
      },
    }),
    ctx.db.suppression.findMany({
      where: { addressHash: { in: recipients.map(({ addressHash }) => addressHash) } },
      ...bounded,
      select: { reason: true, source: true, createdAt: true, releasedAt: true },
    }),
  ]);
  const exported = recipients.map(({ addressHash: _hash, ...own }) => own);
  return { exportedAt: ctx.now(), recipients: exported, deliveries, suppressions };
}
