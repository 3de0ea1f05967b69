import { postponeWebhooks } from "@pacta/db";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";

const REST_MS = 5 * 60_000;

/** Lets what is due at an endpoint wait five minutes, because it failed several times running: the circuit is open. */
export async function restEndpoint(
  ctx: ServiceContext,
  { endpointId }: { readonly endpointId: string },
): Promise<number> {
  requirePermission(ctx, "delivery.run");
  return postponeWebhooks(ctx.db, { endpointId, delayMs: REST_MS });
}
