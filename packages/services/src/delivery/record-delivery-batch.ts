import { recordDeliveries } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import type { DeliveryToSend } from "./claim-delivery-batch.ts";
import { type SendResult, settleAttempt } from "./settle-attempt.ts";

export type SentDelivery = {
  readonly delivery: DeliveryToSend;
  readonly messageId: string | null;
  readonly result: SendResult;
};

export type RecordInput = {
  readonly eventVersionId: string;
  readonly owner: string;
  readonly sent: readonly SentDelivery[];
};

/** Records what the mail server said of a batch, in one statement; gives how many rows were still ours. */
export async function recordDeliveryBatch(ctx: ServiceContext, input: RecordInput): Promise<number> {
  requirePermission(ctx, "delivery.run");
  const outcomes = input.sent.map(({ delivery, messageId, result }) => {
    const { recipientId, kind, attempts } = delivery;
    return { recipientId, kind, messageId, ...settleAttempt(result, attempts, Math.random()) };
  });
  return recordDeliveries(ctx.db, { eventVersionId: input.eventVersionId, owner: input.owner, outcomes });
}
