import { type EventFilter, type LawLanguage, pairOf } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { namedParticipants } from "../participant/named-participants.ts";
import { requirePermission } from "../permission.ts";
import { codesIn, readOutFilters } from "../subscription/read-out-filters.ts";

/** A filter in words: its sentence, and the names its codes stand for (the code itself where none is known). */
export type FilterNames = {
  readonly sentence: string;
  readonly participant: Readonly<Record<string, string>>;
  readonly treaty: Readonly<Record<string, string>>;
  readonly topic: Readonly<Record<string, string>>;
};

type Input = { readonly filter: EventFilter; readonly language: LawLanguage };

/** Reads out a filter (SPEC A4). Unknown codes are named by themselves; the stream refuses them. */
export async function readFilterNames(ctx: ServiceContext, { filter, language }: Input): Promise<FilterNames> {
  requirePermission(ctx, "treaty.read");
  const codes = codesIn(filter);
  const [treaties, topics, named, read] = await Promise.all([
    ctx.db.treaty.findMany({ where: { slug: { in: codes.treaty } }, select: { slug: true, shortTitle: true } }),
    ctx.db.topic.findMany({ where: { code: { in: codes.topic } } }),
    namedParticipants(ctx.db, codes.participant, language),
    readOutFilters(ctx.db, [filter], language),
  ]);
  const pairs = (filter.pair ?? []).map((text) => [
    text,
    (pairOf(text) ?? []).map((code) => named(code).name).join(" – "),
  ]);
  return {
    sentence: read(filter),
    participant: Object.fromEntries([...codes.participant.map((code) => [code, named(code).name]), ...pairs]),
    treaty: Object.fromEntries(treaties.map(({ slug, shortTitle }) => [slug, shortTitle])),
    topic: Object.fromEntries(topics.map(({ code, name }) => [code, name])),
  };
}
