import { buryDeliveries, endpointIdsOfNotice, unfinishedEndpointIds } from "@pacta/db";
import { sendWebhooks } from "@pacta/jobs";
import type { ServiceContext } from "../context.ts";
import { leaseMsOf } from "../delivery/lease-time.ts";
import { requirePermission } from "../permission.ts";
import { WEBHOOK_ATTEMPTS } from "./settle-webhook.ts";

const LIMIT = 1_000;

/** Rings for every endpoint that a notice has to be told to; gives how many. */
export async function ringEndpoints(ctx: ServiceContext, { outboxId }: { readonly outboxId: string }): Promise<number> {
  requirePermission(ctx, "delivery.run");
  const endpointIds = await endpointIdsOfNotice(ctx.db, outboxId);
  await Promise.all(endpointIds.map(async (endpointId) => ctx.bell.ring(sendWebhooks, { endpointId })));
  return endpointIds.length;
}

/** Rings for every endpoint that PostgreSQL says has something due; parks what its worker died of each time. */
export async function sweepWebhooks(ctx: ServiceContext): Promise<{ endpoints: number; buriedWebhooks: number }> {
  requirePermission(ctx, "delivery.run");
  const maxAttempts = WEBHOOK_ATTEMPTS;
  const buriedWebhooks = await buryDeliveries(ctx.db, { channel: "webhook", leaseMs: leaseMsOf(ctx), maxAttempts });
  const endpointIds = await unfinishedEndpointIds(ctx.db, { limit: LIMIT, maxAttempts });
  await Promise.all(endpointIds.map(async (endpointId) => ctx.bell.ring(sendWebhooks, { endpointId })));
  return { endpoints: endpointIds.length, buriedWebhooks };
}
