import type { Transaction } from "@pacta/db";
import { type EventFilter, normaliseFilter, pairOf } from "@pacta/domain";
import { invalidField, unknownField } from "../service-error.ts";
import { codesIn } from "./read-out-filters.ts";

type Rename = (codes: readonly string[] | undefined) => string[] | undefined;
type Lists = NonNullable<EventFilter["not"]>;

/**
 * The one form of a filter that alerts are kept under: participants by their own code (KE and 404 are KEN), treaties by
 * their present address. Refuses what names nothing on record, and a filter that asks for everything.
 */
export async function canonicalFilter(db: Transaction, filter: EventFilter): Promise<EventFilter> {
  const asked = codesIn(filter);
  const participant = renaming("participant", asked.participant, await participantCodes(db, asked.participant));
  const treaty = renaming("treaty", asked.treaty, await treatySlugs(db, asked.treaty));
  const topics = await db.topic.findMany({ where: { code: { in: asked.topic } }, select: { code: true } });
  renaming("topic", asked.topic, new Map(topics.map(({ code }) => [code, code])));
  await checkNames(db, filter);
  const renamed = (lists: Lists): Lists => ({
    ...lists,
    participant: participant(lists.participant),
    treaty: treaty(lists.treaty),
  });
  const canonical = normaliseFilter({
    ...filter,
    ...renamed(filter),
    ...(filter.not !== undefined && { not: renamed(filter.not) }),
    pair: filter.pair?.map((text) => participant(pairOf(text) ?? [])?.join("~") ?? text),
  });
  if (Object.keys(canonical).length === 0) throw invalidField("filter", "choose what to follow");
  const degenerate = (canonical.pair ?? []).find((text) => pairOf(text) === null);
  if (degenerate !== undefined) throw invalidField("filter.pair", `${degenerate} is one participant, not a pair`);
  return canonical;
}

function renaming(noun: string, asked: readonly string[], known: ReadonlyMap<string, string>): Rename {
  const unknown = [...new Set(asked.filter((code) => !known.has(code)))];
  if (unknown.length > 0) throw unknownField(`filter.${noun}`, `${noun} ${unknown.join(", ")} not found`);
  return (codes) => codes?.map((code) => known.get(code) ?? code);
}

async function participantCodes(db: Transaction, codes: readonly string[]): Promise<Map<string, string>> {
  const given = { in: [...codes] };
  const rows = await db.participant.findMany({
    where: { OR: [{ code: given }, { codes: { some: { code: given } } }] },
    select: { code: true, codes: { where: { code: given }, select: { code: true } } },
  });
  const others = rows.flatMap(({ code, codes: own }) => own.map((other): [string, string] => [other.code, code]));
  return new Map([...others, ...rows.map(({ code }): [string, string] => [code, code])]);
}

async function treatySlugs(db: Transaction, slugs: readonly string[]): Promise<Map<string, string>> {
  const given = { in: [...slugs] };
  const [present, former] = await Promise.all([
    db.treaty.findMany({ where: { slug: given }, select: { slug: true, mergedInto: { select: { slug: true } } } }),
    db.treatyFormerSlug.findMany({
      where: { slug: given },
      select: { slug: true, treaty: { select: { slug: true } } },
    }),
  ]);
  return new Map([
    ...former.map(({ slug, treaty }): [string, string] => [slug, treaty.slug]),
    ...present.map(({ slug, mergedInto }): [string, string] => [slug, mergedInto?.slug ?? slug]),
  ]);
}

/** Groups and depositaries have no table of their own: they are known where somebody belongs to them. */
async function checkNames(db: Transaction, { region, depositary, not }: EventFilter): Promise<void> {
  const regions = [...(region ?? []), ...(not?.region ?? [])];
  const depositaries = [...(depositary ?? []), ...(not?.depositary ?? [])];
  const [groups, keepers] = await Promise.all([
    regions.length === 0
      ? []
      : db.participant.findMany({
          where: { unRegion: { in: regions } },
          distinct: "unRegion",
          select: { unRegion: true },
        }),
    depositaries.length === 0
      ? []
      : db.treaty.findMany({
          where: { depositary: { in: depositaries } },
          distinct: "depositary",
          select: { depositary: true },
        }),
  ]);
  renaming("region", regions, new Map(groups.map(({ unRegion }) => [unRegion ?? "", unRegion ?? ""])));
  renaming("depositary", depositaries, new Map(keepers.map((row) => [row.depositary ?? "", row.depositary ?? ""])));
}
