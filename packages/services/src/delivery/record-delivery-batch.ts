import { recordDeliveries } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { suppressUnknown } from "../mail-health/suppress-unknown.ts";
import { requirePermission } from "../permission.ts";
import type { DeliveryToSend } from "./claim-delivery-batch.ts";
import { type SendResult, settleAttempt } from "./settle-attempt.ts";

export type SentDelivery = { readonly delivery: DeliveryToSend; readonly result: SendResult };

export type RecordInput = {
  readonly outboxId: string;
  readonly owner: string;
  readonly sent: readonly SentDelivery[];
};

/** Records what the mail server said of a batch, in one statement; gives how many rows were still ours. */
export async function recordDeliveryBatch(ctx: ServiceContext, input: RecordInput): Promise<number> {
  requirePermission(ctx, "delivery.run");
  await suppressUnknown(
    ctx,
    input.sent.map(({ delivery: { recipientId }, result }) => ({ recipientId, result })),
  );
  const outcomes = input.sent.map(({ delivery, result }) => ({
    recipientId: delivery.recipientId,
    ...settleAttempt(result, delivery.attempts, Math.random()),
  }));
  return recordDeliveries(ctx.db, { outboxId: input.outboxId, owner: input.owner, outcomes });
}
