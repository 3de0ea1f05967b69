import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { requireAccountId } from "../recipient/account-id.ts";
import { unknownField } from "../service-error.ts";
import type { Callee } from "./call-endpoint.ts";

export type EndpointInput = { readonly endpointId: string };
export type OwnEndpoint = Callee & {
  readonly state: "unverified" | "active" | "disabled";
  readonly verifiedAt: Date | null;
};

/** An endpoint of the signed-in account; anybody else's does not exist for it. */
export async function ownEndpoint(ctx: ServiceContext, { endpointId }: EndpointInput): Promise<OwnEndpoint> {
  requirePermission(ctx, "webhook.manage");
  const endpoint = await ctx.db.webhookEndpoint.findFirst({
    where: { id: endpointId, recipient: { userId: requireAccountId(ctx) } },
  });
  if (endpoint === null) throw unknownField("endpointId", `webhook endpoint ${endpointId} not found`);
  return endpoint;
}
