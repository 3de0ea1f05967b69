import { replayDead } from "@pacta/db";
import { sendWebhooks } from "@pacta/jobs";
import { z } from "zod";
import { recordAudit } from "../audit/record-audit.ts";
import type { ServiceContext } from "../context.ts";
import { ringSenders } from "../delivery/ring-senders.ts";
import { requirePermission } from "../permission.ts";

const PAGE = 50;

export type DeadDelivery = {
  readonly outboxId: string;
  readonly targetId: string;
  readonly channel: string;
  readonly attempts: number;
  readonly reason: string | null;
  readonly address: string | null;
};

/** Deliveries that ran out of attempts, by notice, at most fifty. */
export async function listDead(ctx: ServiceContext): Promise<DeadDelivery[]> {
  requirePermission(ctx, "operations.read");
  const rows = await ctx.db.delivery.findMany({
    where: { state: "dead" },
    orderBy: [{ outboxId: "desc" }, { targetId: "asc" }, { channel: "asc" }],
    take: PAGE,
  });
  const known = await ctx.db.recipient.findMany({
    where: { id: { in: rows.map(({ targetId }) => targetId) }, state: { not: "erased" } },
    select: { id: true, address: true },
  });
  const addresses = new Map(known.map(({ id, address }) => [id, address]));
  return rows.map(({ outboxId, targetId, channel, attempts, reason }) => {
    return { outboxId, targetId, channel, attempts, reason, address: addresses.get(targetId) ?? null };
  });
}

export const ReplayDeadInput = z.strictObject({
  outboxId: z.uuid(),
  /** Null: all of the notice. */
  targetId: z.uuid().nullable().default(null),
});

/** Queues dead deliveries again, as if never tried (the send still re-checks each); audited, gives how many. */
export async function replayDeadDeliveries(
  ctx: ServiceContext,
  input: z.infer<typeof ReplayDeadInput>,
): Promise<{ readonly replayed: number }> {
  requirePermission(ctx, "mail.manage");
  const replayed = await ctx.db.$transaction(async (tx) => {
    const rows = await replayDead(tx, input);
    if (rows.length === 0) return rows;
    const change = { action: "delivery.replay", entity: "outbox", entityId: input.outboxId };
    await recordAudit(tx, ctx, { ...change, after: { targetId: input.targetId, replayed: rows.length } });
    return rows;
  });
  const endpointIds = replayed.flatMap(({ channel, targetId }) => (channel === "webhook" ? [targetId] : []));
  const mails = replayed.length - endpointIds.length;
  if (mails > 0) await ringSenders(ctx, { outboxId: input.outboxId, due: mails });
  await Promise.all(endpointIds.map(async (endpointId) => ctx.bell.ring(sendWebhooks, { endpointId })));
  return { replayed: replayed.length };
}
