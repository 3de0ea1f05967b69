import { recordSubscriptionMail } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { type SendResult, settleAttempt } from "./settle-attempt.ts";

export type RecordMailInput = {
  readonly subscriptionMailId: string;
  readonly owner: string;
  readonly attempts: number;
  readonly result: SendResult;
};

/** Records what the mail server said of a confirmation mail. */
export async function recordConfirmationMail(ctx: ServiceContext, input: RecordMailInput): Promise<void> {
  requirePermission(ctx, "delivery.run");
  const { subscriptionMailId, owner, attempts, result } = input;
  const outcome = settleAttempt(result, attempts, Math.random());
  await recordSubscriptionMail(ctx.db, { subscriptionMailId, owner, outcome });
}
