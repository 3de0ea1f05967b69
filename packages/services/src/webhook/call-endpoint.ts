import type { ServiceContext } from "../context.ts";
import { STRICT_POLICY } from "./egress/egress-policy.ts";
import { postWebhook, type WebhookAnswer } from "./egress/post-webhook.ts";
import { endpointSecrets, type SealedSecrets } from "./endpoint-secrets.ts";
import { signatureHeaders } from "./sign-webhook.ts";

export type Callee = SealedSecrets & { readonly url: string };
export type Call = { readonly webhookId: string; readonly body: string };

/** Signs and posts one message; the address is checked anew. Never throws for what the other side does. */
export async function callEndpoint(ctx: ServiceContext, endpoint: Callee, call: Call): Promise<WebhookAnswer> {
  const signed = { id: call.webhookId, at: ctx.now(), body: call.body };
  return postWebhook(ctx.config.webhook ?? STRICT_POLICY, {
    url: endpoint.url,
    headers: signatureHeaders(endpointSecrets(ctx, endpoint), signed),
    body: call.body,
  });
}
