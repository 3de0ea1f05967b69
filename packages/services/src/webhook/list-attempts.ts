import type { ServiceContext } from "../context.ts";
import { type EndpointInput, ownEndpoint } from "./own-endpoint.ts";

export type AttemptView = {
  readonly id: string;
  /** Null: a test or a verification. */
  readonly outboxId: string | null;
  readonly webhookId: string;
  readonly number: number;
  readonly at: Date;
  readonly durationMs: number;
  readonly status: number | null;
  readonly error: string | null;
  /** The first 4 KB of the answer. */
  readonly response: string | null;
};

export type AttemptPage = { readonly attempts: readonly AttemptView[]; readonly nextCursor: string | null };
export type AttemptsInput = EndpointInput & { readonly cursor: string | null; readonly limit: number };

/** The attempts at an endpoint of the signed-in account, the newest first. */
export async function listAttempts(ctx: ServiceContext, input: AttemptsInput): Promise<AttemptPage> {
  const { id: endpointId } = await ownEndpoint(ctx, input);
  const rows = await ctx.db.webhookAttempt.findMany({
    where: { endpointId },
    omit: { endpointId: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: input.limit + 1,
    ...(input.cursor !== null && { cursor: { id: input.cursor }, skip: 1 }),
  });
  const attempts = rows.slice(0, input.limit);
  return { attempts, nextCursor: rows.length > input.limit ? (attempts.at(-1)?.id ?? null) : null };
}
