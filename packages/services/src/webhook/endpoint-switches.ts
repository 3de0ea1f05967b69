import type { ServiceContext } from "../context.ts";
import { type EndpointInput, ownEndpoint } from "./own-endpoint.ts";

/** Stops all messages to an endpoint, those in the queue too. Repeating it is harmless. */
export async function disableEndpoint(ctx: ServiceContext, input: EndpointInput): Promise<void> {
  const { id } = await ownEndpoint(ctx, input);
  await ctx.db.webhookEndpoint.updateMany({
    where: { id, state: { not: "disabled" } },
    data: { state: "disabled", disabledAt: ctx.now(), disabledReason: null },
  });
}

/** Takes an endpoint up again; one that has never been verified still has to be. */
export async function enableEndpoint(ctx: ServiceContext, input: EndpointInput): Promise<void> {
  const { id, verifiedAt } = await ownEndpoint(ctx, input);
  await ctx.db.webhookEndpoint.updateMany({
    where: { id, state: "disabled" },
    data: {
      state: verifiedAt === null ? "unverified" : "active",
      failingSince: null,
      disabledAt: null,
      disabledReason: null,
    },
  });
}

/** Removes an endpoint with its secrets and its log; what is queued for it is skipped. */
export async function deleteEndpoint(ctx: ServiceContext, input: EndpointInput): Promise<void> {
  const { id } = await ownEndpoint(ctx, input);
  await ctx.db.webhookEndpoint.deleteMany({ where: { id } });
}
