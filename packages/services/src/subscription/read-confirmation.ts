import type { ServiceContext } from "../context.ts";
import { invalidToken } from "../service-error.ts";
import { readConfirmationToken } from "../token/confirmation-token.ts";

export type ConfirmationView = {
  readonly state: "pending" | "active" | "paused" | "ended";
  /** One sentence for each filter that the button will switch on. */
  readonly sentences: readonly string[];
};

/** What a confirmation link would do; changes nothing (SPEC G2). The token is the authority. */
export async function readConfirmation(
  ctx: ServiceContext,
  input: { readonly token: string },
): Promise<ConfirmationView> {
  const { state, recipientId, sentence } = await subscriptionOf(ctx, input.token);
  if (state !== "pending") return { state, sentences: [sentence] };
  const pending = await ctx.db.subscription.findMany({
    where: { recipientId, state: "pending" },
    select: { filter: { select: { sentence: true } } },
    orderBy: { id: "asc" },
    take: 100,
  });
  return { state, sentences: pending.map((row) => row.filter.sentence) };
}

export type NamedSubscription = {
  readonly id: string;
  readonly state: "pending" | "active" | "paused" | "ended";
  readonly recipientId: string;
  readonly sentence: string;
};

/** The subscription a confirmation token names. */
export async function subscriptionOf(ctx: ServiceContext, token: string): Promise<NamedSubscription> {
  const id = readConfirmationToken(ctx.config.secret, token, ctx.now());
  const row = await ctx.db.subscription.findUnique({
    where: { id },
    select: { state: true, recipientId: true, filter: { select: { sentence: true } } },
  });
  if (row === null) throw invalidToken();
  return { id, state: row.state, recipientId: row.recipientId, sentence: row.filter.sentence };
}
