import type { ServiceContext } from "../context.ts";
import type { CreatedEndpoint } from "./create-endpoint.ts";
import { type EndpointInput, ownEndpoint } from "./own-endpoint.ts";
import { newWebhookSecret, sealSecret } from "./webhook-secret.ts";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Gives an endpoint a new secret; for a day the old one signs beside it (SPEC F9). */
export async function rotateSecret(ctx: ServiceContext, input: EndpointInput): Promise<CreatedEndpoint> {
  const { id, secretCipher } = await ownEndpoint(ctx, input);
  const secret = newWebhookSecret();
  await ctx.db.webhookEndpoint.update({
    where: { id },
    data: {
      secretCipher: sealSecret(ctx.config.secret, id, secret),
      previousSecretCipher: secretCipher,
      previousSecretUntil: new Date(ctx.now().getTime() + DAY_MS),
    },
  });
  return { endpointId: id, secret };
}
