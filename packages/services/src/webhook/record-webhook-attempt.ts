import { recordWebhook, type Transaction, type WebhookOutcome } from "@pacta/db";
import { sendAccountMail } from "@pacta/jobs";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { queueEndpointMail } from "./queue-endpoint-mail.ts";
import { recordAttempt } from "./record-attempt.ts";
import type { SentWebhook } from "./send-webhook.ts";
import { MIDDLE_ATTEMPT, settleWebhook, type WebhookSettlement } from "./settle-webhook.ts";
import { webhookId } from "./sign-webhook.ts";

export type RecordWebhookInput = { readonly owner: string; readonly sent: SentWebhook };

/**
 * Records an attempt: its line in the log, what becomes of the delivery and of the endpoint, and the mail to its owner
 * at the first failure, half way and at the end (SPEC F10). Gives whether the endpoint took it.
 */
export async function recordWebhookAttempt(ctx: ServiceContext, { owner, sent }: RecordWebhookInput): Promise<boolean> {
  requirePermission(ctx, "delivery.run");
  const { endpointId, delivery, at, answer } = sent;
  const { outboxId, attempts } = delivery;
  const settlement = settleWebhook({ answer, attempts, chance: Math.random(), now: ctx.now() });
  const mailId = await ctx.db.$transaction(async (tx) => {
    const recorded = await recordWebhook(tx, { outboxId, endpointId, owner, outcome: outcomeOf(settlement) });
    if (recorded === 0) return null;
    const attempt = { endpointId, outboxId, webhookId: webhookId(outboxId, endpointId), number: attempts, at, answer };
    if (!(await lockEndpoint(tx, endpointId))) return null;
    await recordAttempt(tx, attempt);
    return settleEndpoint(tx, ctx, { sent, settlement });
  });
  if (mailId !== null) await ctx.bell.ring(sendAccountMail, { accountMailId: mailId });
  return settlement.kind === "sent";
}

/** False when it was deleted meanwhile; two attempts at it settle one after the other. */
async function lockEndpoint(tx: Transaction, endpointId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT id FROM webhook_endpoints WHERE id = ${endpointId}::uuid FOR UPDATE`;
  return rows.length > 0;
}

function outcomeOf(settlement: WebhookSettlement): WebhookOutcome {
  switch (settlement.kind) {
    case "sent":
      return { state: "sent", reason: null, delayMs: 0 };
    case "again":
      return { state: "queued", reason: settlement.reason, delayMs: settlement.delayMs };
    case "given-up":
      return { state: settlement.state, reason: settlement.reason, delayMs: 0 };
  }
}

type Settled = { readonly sent: SentWebhook; readonly settlement: WebhookSettlement };

/** What an attempt says of the endpoint; gives the mail to its owner, or null. */
async function settleEndpoint(tx: Transaction, ctx: ServiceContext, settled: Settled): Promise<string | null> {
  const { settlement, sent } = settled;
  const { endpointId, delivery, at } = sent;
  if (settlement.kind === "sent") {
    await tx.webhookEndpoint.updateMany({
      where: { id: endpointId, failingSince: { not: null } },
      data: { failingSince: null },
    });
    return null;
  }
  const begun = await tx.webhookEndpoint.updateMany({
    where: { id: endpointId, failingSince: null },
    data: { failingSince: at },
  });
  const facts = { endpointId, attempts: delivery.attempts, answer: settlement.reason };
  if (settlement.kind === "given-up") {
    const disabled = await tx.webhookEndpoint.updateMany({
      where: { id: endpointId, state: "active" },
      data: { state: "disabled", disabledAt: ctx.now(), disabledReason: settlement.reason },
    });
    if (disabled.count === 0) return null;
    return queueEndpointMail(tx, ctx, { ...facts, stage: "disabled", nextAttemptAt: null });
  }
  const nextAttemptAt = new Date(ctx.now().getTime() + settlement.delayMs);
  if (begun.count > 0) return queueEndpointMail(tx, ctx, { ...facts, stage: "failing", nextAttemptAt });
  if (delivery.attempts !== MIDDLE_ATTEMPT) return null;
  return queueEndpointMail(tx, ctx, { ...facts, stage: "stillFailing", nextAttemptAt });
}
