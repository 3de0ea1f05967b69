import { claimWebhooks, recordWebhook } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { leaseMsOf } from "../delivery/lease-time.ts";
import { requirePermission } from "../permission.ts";
import { WEBHOOK_ATTEMPTS } from "./settle-webhook.ts";

export type ClaimWebhooksInput = { readonly endpointId: string; readonly owner: string; readonly limit: number };

export type WebhookToSend = { readonly outboxId: string; readonly attempts: number };

/** `claimed` counts those not sent too: zero means that nothing is due. */
export type WebhookBatch = { readonly claimed: number; readonly toSend: readonly WebhookToSend[] };

/** Leases due deliveries of an endpoint; records those that must not be sent any more (SPEC F7). */
export async function claimWebhookBatch(ctx: ServiceContext, input: ClaimWebhooksInput): Promise<WebhookBatch> {
  requirePermission(ctx, "delivery.run");
  const { endpointId, owner } = input;
  const rows = await claimWebhooks(ctx.db, { ...input, leaseMs: leaseMsOf(ctx), maxAttempts: WEBHOOK_ATTEMPTS });
  for (const { outboxId, skipReason: reason } of rows) {
    if (reason === null) continue;
    await recordWebhook(ctx.db, { outboxId, endpointId, owner, outcome: { state: "skipped", reason, delayMs: 0 } });
  }
  return { claimed: rows.length, toSend: rows.filter(({ skipReason }) => skipReason === null) };
}
