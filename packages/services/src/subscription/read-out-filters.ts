import type { Transaction } from "@pacta/db";
import { type EventFilter, filterSentence, type LawLanguage, pairOf } from "@pacta/domain";
import { namedParticipants } from "../participant/named-participants.ts";

/** Reads filters out in one language; names are looked up once for all of them. Unknown codes are named by themselves. */
export async function readOutFilters(
  db: Transaction,
  filters: readonly EventFilter[],
  language: LawLanguage,
): Promise<(filter: EventFilter) => string> {
  const codes = filters.map(codesIn);
  const [treaties, topics, named] = await Promise.all([
    db.treaty.findMany({
      where: { slug: { in: codes.flatMap(({ treaty }) => treaty) } },
      select: { slug: true, shortTitle: true },
    }),
    db.topic.findMany({ where: { code: { in: codes.flatMap(({ topic }) => topic) } } }),
    namedParticipants(
      db,
      codes.flatMap(({ participant }) => participant),
      language,
    ),
  ]);
  const titles = new Map(treaties.map(({ slug, shortTitle }) => [slug, shortTitle]));
  const topicNames = new Map(topics.map(({ code, name }) => [code, name]));
  const names = {
    treaty: (slug: string) => titles.get(slug) ?? slug,
    participant: (code: string) => named(code).name,
    topic: (code: string) => topicNames.get(code) ?? code,
  };
  return (filter) => filterSentence(filter, names, language);
}

type Codes = { readonly treaty: string[]; readonly topic: string[]; readonly participant: string[] };

/** Every code that a filter names, of those it leaves out and of pairs too. */
export function codesIn({ treaty, topic, participant, pair, not }: EventFilter): Codes {
  return {
    treaty: [...(treaty ?? []), ...(not?.treaty ?? [])],
    topic: [...(topic ?? []), ...(not?.topic ?? [])],
    participant: [
      ...(participant ?? []),
      ...(not?.participant ?? []),
      ...(pair ?? []).flatMap((text) => pairOf(text) ?? []),
    ],
  };
}
