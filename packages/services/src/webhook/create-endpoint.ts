import { EventFilter } from "@pacta/domain";
import { uuidv7 } from "uuidv7";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { ensureOwnRecipientId } from "../recipient/ensure-own-recipient.ts";
import { invalidField, ServiceError } from "../service-error.ts";
import { canonicalFilter } from "../subscription/canonical-filter.ts";
import { readOutFilters } from "../subscription/read-out-filters.ts";
import { storeFilterOf } from "../subscription/store-filter.ts";
import { checkWebhookUrl } from "./egress/check-webhook-url.ts";
import { STRICT_POLICY } from "./egress/egress-policy.ts";
import { EgressRefusal } from "./egress/egress-refusal.ts";
import { resolveTarget } from "./egress/resolve-target.ts";
import { newWebhookSecret, sealSecret } from "./webhook-secret.ts";

const MOST_ENDPOINTS = 20;

export const NewEndpoint = z.strictObject({ url: z.string().trim().min(1).max(2_000), filter: EventFilter });
export type NewEndpoint = z.output<typeof NewEndpoint>;

/** The secret is shown this once: it is kept sealed. */
export type CreatedEndpoint = { readonly endpointId: string; readonly secret: string };

/** Stores an endpoint of the signed-in account, still to be verified. Refuses addresses that are not public, and doubles. */
export async function createEndpoint(ctx: ServiceContext, input: NewEndpoint): Promise<CreatedEndpoint> {
  requirePermission(ctx, "webhook.manage");
  const url = await callableUrl(ctx, input.url);
  const filter = await canonicalFilter(ctx.db, input.filter);
  const recipientId = await ensureOwnRecipientId(ctx);
  const id = uuidv7();
  const secret = newWebhookSecret();
  await ctx.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM recipients WHERE id = ${recipientId}::uuid FOR UPDATE`;
    if ((await tx.webhookEndpoint.count({ where: { recipientId } })) >= MOST_ENDPOINTS) {
      throw new ServiceError("too-many", `an account has at most ${MOST_ENDPOINTS} endpoints`, [
        { field: "url", message: `an account has at most ${MOST_ENDPOINTS} endpoints` },
      ]);
    }
    const filterId = await storeFilterOf(tx, filter, (await readOutFilters(tx, [filter], "en"))(filter));
    if ((await tx.webhookEndpoint.count({ where: { recipientId, url, filterId } })) > 0) {
      const message = "this address is told of exactly this already";
      throw new ServiceError("conflict", message, [{ field: "url", message }]);
    }
    const secretCipher = sealSecret(ctx.config.secret, id, secret);
    const row = { id, recipientId, filterId, url, secretCipher, createdAt: ctx.now() };
    await tx.webhookEndpoint.create({ data: { ...row, state: "unverified" } });
  });
  return { endpointId: id, secret };
}

async function callableUrl(ctx: ServiceContext, text: string): Promise<string> {
  const policy = ctx.config.webhook ?? STRICT_POLICY;
  try {
    const { href } = checkWebhookUrl(text, policy);
    await resolveTarget(href, policy);
    return href;
  } catch (cause) {
    if (cause instanceof EgressRefusal) throw invalidField("url", cause.message);
    throw invalidField("url", "its host name could not be resolved");
  }
}
