import type { Transaction } from "@pacta/db";
import { type EventFilter, filterSentence } from "@pacta/domain";
import { namedParticipants } from "../participant/named-participants.ts";
import { invalidField, unknownField } from "../service-error.ts";

/** The sentence of a filter; refuses one that names what we do not know, or that asks for everything. */
export async function describeFilter(db: Transaction, filter: EventFilter): Promise<string> {
  if (Object.keys(filter).length === 0) throw invalidField("filter", "choose what to follow");
  const treaties = await knownTreaties(db, filter.treaty ?? []);
  const topics = await knownTopics(db, filter.topic ?? []);
  await checkParticipants(db, filter.participant ?? []);
  const named = await namedParticipants(db, filter.participant ?? []);
  return filterSentence(filter, {
    treaty: (slug) => treaties.get(slug) ?? slug,
    participant: (code) => named(code).name,
    topic: (code) => topics.get(code) ?? code,
  });
}

async function knownTreaties(db: Transaction, slugs: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.treaty.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, shortTitle: true },
  });
  const known = new Map(rows.map((row) => [row.slug, row.shortTitle]));
  refuseUnknown("filter.treaty", "treaty", slugs, known);
  return known;
}

async function knownTopics(db: Transaction, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.topic.findMany({ where: { code: { in: [...codes] } } });
  const known = new Map(rows.map((row) => [row.code, row.name]));
  refuseUnknown("filter.topic", "topic", codes, known);
  return known;
}

async function checkParticipants(db: Transaction, codes: readonly string[]): Promise<void> {
  const rows = await db.participant.findMany({ where: { code: { in: [...codes] } }, select: { code: true } });
  refuseUnknown("filter.participant", "participant", codes, new Map(rows.map((row) => [row.code, row.code])));
}

function refuseUnknown(field: string, noun: string, asked: readonly string[], known: Map<string, string>): void {
  const unknown = asked.filter((code) => !known.has(code));
  if (unknown.length > 0) throw unknownField(field, `${noun} ${unknown.join(", ")} not found`);
}
