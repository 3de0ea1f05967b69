import { type EventFilter, filterSentence } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { namedParticipants } from "../participant/named-participants.ts";
import { requirePermission } from "../permission.ts";

/** A filter in words: its English sentence, and the names its codes stand for (the code itself where none is known). */
export type FilterNames = {
  readonly sentence: string;
  readonly participant: Readonly<Record<string, string>>;
  readonly treaty: Readonly<Record<string, string>>;
  readonly topic: Readonly<Record<string, string>>;
};

/** Reads out a filter (SPEC A4). Unknown codes are named by themselves; the stream refuses them. */
export async function readFilterNames(ctx: ServiceContext, filter: EventFilter): Promise<FilterNames> {
  requirePermission(ctx, "treaty.read");
  const [treaties, topics, named] = await Promise.all([
    ctx.db.treaty.findMany({
      where: { slug: { in: filter.treaty ?? [] } },
      select: { slug: true, shortTitle: true },
    }),
    ctx.db.topic.findMany({ where: { code: { in: filter.topic ?? [] } } }),
    namedParticipants(ctx.db, filter.participant ?? []),
  ]);
  const treaty = Object.fromEntries(treaties.map(({ slug, shortTitle }) => [slug, shortTitle]));
  const topic = Object.fromEntries(topics.map(({ code, name }) => [code, name]));
  const participant = Object.fromEntries((filter.participant ?? []).map((code) => [code, named(code).name]));
  const sentence = filterSentence(filter, {
    treaty: (slug) => treaty[slug] ?? slug,
    topic: (code) => topic[code] ?? code,
    participant: (code) => participant[code] ?? code,
  });
  return { sentence, participant, treaty, topic };
}
