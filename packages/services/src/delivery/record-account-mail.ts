import { recordAccountMail as record } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { type SendResult, settleAttempt } from "./settle-attempt.ts";

export type RecordMailInput = {
  readonly accountMailId: string;
  readonly owner: string;
  readonly attempts: number;
  readonly result: SendResult;
};

/** Records what the mail server said of an account mail. */
export async function recordAccountMail(ctx: ServiceContext, input: RecordMailInput): Promise<void> {
  requirePermission(ctx, "delivery.run");
  const { accountMailId, owner, attempts, result } = input;
  await record(ctx.db, { accountMailId, owner, outcome: settleAttempt(result, attempts, Math.random()) });
}
