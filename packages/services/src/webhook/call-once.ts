import { uuidv7 } from "uuidv7";
import type { ServiceContext } from "../context.ts";
import { callEndpoint } from "./call-endpoint.ts";
import type { WebhookAnswer } from "./egress/post-webhook.ts";
import type { OwnEndpoint } from "./own-endpoint.ts";
import { recordAttempt } from "./record-attempt.ts";
import type { WebhookPayload } from "./webhook-payload.ts";

const A_MINUTE_AT_MOST = 10;
const MINUTE_MS = 60_000;

/** Sends a message that no event caused, once, and logs it. Gives null where the endpoint was called too often just now. */
export async function callOnce(
  ctx: ServiceContext,
  endpoint: OwnEndpoint,
  payload: WebhookPayload,
): Promise<WebhookAnswer | null> {
  const at = ctx.now();
  const since = new Date(at.getTime() - MINUTE_MS);
  const where = { endpointId: endpoint.id, outboxId: null, at: { gt: since } };
  if ((await ctx.db.webhookAttempt.count({ where })) >= A_MINUTE_AT_MOST) return null;
  const webhookId = `msg_${uuidv7()}`;
  const answer = await callEndpoint(ctx, endpoint, { webhookId, body: JSON.stringify(payload) });
  await recordAttempt(ctx.db, { endpointId: endpoint.id, outboxId: null, webhookId, number: 1, at, answer });
  return answer;
}
