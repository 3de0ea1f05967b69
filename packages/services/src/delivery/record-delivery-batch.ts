import { recordDeliveries } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { suppressUnknown } from "../mail-health/suppress-unknown.ts";
import { requirePermission } from "../permission.ts";
import type { DeliveryToSend } from "./claim-delivery-batch.ts";
import { type SendResult, settleAttempt } from "./settle-attempt.ts";

export type SentDelivery = {
  readonly outboxId: string;
  /** Who leased it. */
  readonly owner: string;
  readonly delivery: DeliveryToSend;
  readonly result: SendResult;
};

/** Records what the mail server said, of any notices in one statement; gives how many rows were still their owner's. */
export async function recordDeliveryBatch(ctx: ServiceContext, sent: readonly SentDelivery[]): Promise<number> {
  requirePermission(ctx, "delivery.run");
  await suppressUnknown(
    ctx,
    sent.map(({ delivery: { recipientId }, result }) => ({ recipientId, result })),
  );
  const outcomes = sent.map(({ outboxId, owner, delivery: { recipientId, attempts }, result }) => ({
    outboxId,
    owner,
    recipientId,
    ...settleAttempt(result, attempts, Math.random()),
  }));
  return recordDeliveries(ctx.db, outcomes);
}
