import { EventFilter, type LawLanguage } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { invalidToken } from "../service-error.ts";
import { readConfirmationToken } from "../token/confirmation-token.ts";
import { preferencesToken } from "../token/preferences-token.ts";
import { readOutFilters } from "./read-out-filters.ts";

export type ConfirmationView = {
  readonly state: "pending" | "active" | "paused" | "ended";
  /** One sentence for each filter that the button will switch on. */
  readonly sentences: readonly string[];
  /** Opens what the address follows, once it is proved; null before. */
  readonly preferencesToken: string | null;
};

type Input = { readonly token: string; readonly language: LawLanguage };

/** What a confirmation link would do; changes nothing (SPEC G2). The token is the authority. */
export async function readConfirmation(ctx: ServiceContext, input: Input): Promise<ConfirmationView> {
  const { state, recipientId, filter } = await subscriptionOf(ctx, input.token);
  const read = (filters: readonly EventFilter[]) => sentencesIn(ctx, filters, input.language);
  if (state !== "pending") {
    const token = state === "ended" ? null : preferencesToken(ctx.config.secret, recipientId);
    return { state, sentences: await read([filter]), preferencesToken: token };
  }
  const pending = await ctx.db.subscription.findMany({
    where: { recipientId, state: "pending" },
    select: { filter: { select: { body: true } } },
    orderBy: { id: "asc" },
    take: 100,
  });
  const sentences = await read(pending.map((row) => EventFilter.parse(row.filter.body)));
  return { state, sentences, preferencesToken: null };
}

async function sentencesIn(
  ctx: ServiceContext,
  filters: readonly EventFilter[],
  language: LawLanguage,
): Promise<string[]> {
  return filters.map(await readOutFilters(ctx.db, filters, language));
}

export type NamedSubscription = {
  readonly id: string;
  readonly state: "pending" | "active" | "paused" | "ended";
  readonly recipientId: string;
  readonly sentence: string;
  readonly filter: EventFilter;
};

/** The subscription a confirmation token names. */
export async function subscriptionOf(ctx: ServiceContext, token: string): Promise<NamedSubscription> {
  const id = readConfirmationToken(ctx.config.secret, token, ctx.now());
  const row = await ctx.db.subscription.findUnique({
    where: { id },
    select: { state: true, recipientId: true, filter: { select: { sentence: true, body: true } } },
  });
  if (row === null) throw invalidToken();
  const { state, recipientId, filter } = row;
  return { id, state, recipientId, sentence: filter.sentence, filter: EventFilter.parse(filter.body) };
}
