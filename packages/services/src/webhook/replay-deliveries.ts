import { type ReplayScope, replayWebhooks } from "@pacta/db";
import { sendWebhooks } from "@pacta/jobs";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { ServiceError } from "../service-error.ts";
import { ownEndpoint } from "./own-endpoint.ts";

const AT_ONCE = 10_000;

export const ReplayInput = z
  .strictObject({
    endpointId: z.uuid(),
    outboxId: z.uuid().nullable().default(null),
    from: z.iso.datetime().nullable().default(null),
    to: z.iso.datetime().nullable().default(null),
  })
  .refine(({ outboxId, from, to }) => (outboxId === null) === (from !== null && to !== null), {
    error: "name one delivery, or a beginning and an end",
    path: ["from"],
  });
export type ReplayInput = z.output<typeof ReplayInput>;

/** Puts one delivery, or those of a span of time, back into the queue: new attempts under the same webhook-id. */
export async function replayDeliveries(ctx: ServiceContext, input: ReplayInput): Promise<{ readonly queued: number }> {
  const { id: endpointId, state } = await ownEndpoint(ctx, input);
  if (state !== "active") throw new ServiceError("conflict", "enable this endpoint first");
  const queued = await replayWebhooks(ctx.db, { endpointId, scope: scopeOf(input), limit: AT_ONCE });
  if (queued > 0) await ctx.bell.ring(sendWebhooks, { endpointId });
  return { queued };
}

function scopeOf({ outboxId, from, to }: ReplayInput): ReplayScope {
  if (outboxId !== null) return { kind: "one", outboxId };
  return { kind: "span", from: new Date(from ?? 0), to: new Date(to ?? 0) };
}
