import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { callEndpoint } from "./call-endpoint.ts";
import type { WebhookToSend } from "./claim-webhook-batch.ts";
import type { WebhookAnswer } from "./egress/post-webhook.ts";
import { webhookId } from "./sign-webhook.ts";
import { writePayload } from "./write-payload.ts";

export type SendWebhookInput = { readonly endpointId: string; readonly delivery: WebhookToSend };

export type SentWebhook = {
  readonly endpointId: string;
  readonly delivery: WebhookToSend;
  readonly at: Date;
  readonly answer: WebhookAnswer;
};

/** Makes one attempt at a leased delivery. What cannot be written or signed counts as an attempt without an answer. */
export async function sendWebhook(ctx: ServiceContext, input: SendWebhookInput): Promise<SentWebhook> {
  requirePermission(ctx, "delivery.run");
  const at = ctx.now();
  return { ...input, at, answer: await attempt(ctx, input) };
}

async function attempt(ctx: ServiceContext, { endpointId, delivery }: SendWebhookInput): Promise<WebhookAnswer> {
  const { outboxId } = delivery;
  try {
    const endpoint = await ctx.db.webhookEndpoint.findUniqueOrThrow({ where: { id: endpointId } });
    const body = await writePayload(ctx, outboxId);
    return await callEndpoint(ctx, endpoint, { webhookId: webhookId(outboxId, endpointId), body });
  } catch {
    return { kind: "failed", error: "the message could not be written", durationMs: 0 };
  }
}
