import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/** What the stream is filtered by; null: not at all. Participants stand for themselves and their bilateral treaties. */
export type StreamFilter = {
  readonly treatyIds: readonly string[] | null;
  readonly participantIds: readonly string[] | null;
  /** Participants of the regional groups asked for. */
  readonly regionIds: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly depositaries: readonly string[] | null;
  /** Two participants each, who have the treaty in common and one of whom it concerns. */
  readonly pairs: readonly (readonly [string, string])[] | null;
  /** Levels certain enough; null: all. */
  readonly certainties: readonly string[] | null;
  readonly not: StreamExclusion;
  readonly from: string | null;
  readonly to: string | null;
  /** Only what was on record, and still stood, at this instant; null: now. */
  readonly knownAt: Date | null;
};

/** What is left out; null: nothing for this reason. */
export type StreamExclusion = {
  readonly treatyIds: readonly string[] | null;
  readonly participantIds: readonly string[] | null;
  readonly regionIds: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly topics: readonly string[] | null;
  readonly depositaries: readonly string[] | null;
};

export type StreamPage = {
  readonly order: "recorded" | "act";
  /** The version after which to go on. */
  readonly after: string | null;
  readonly limit: number;
};

/** Ids of the versions of the stream, newest first: by record then day, or by day; as the indexes hold them. */
export async function streamIds(tx: Transaction, filter: StreamFilter, page: StreamPage): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM ${candidates(filter, page)} v
    ORDER BY ${page.order === "act" ? Prisma.sql`v.day DESC, v.id DESC` : Prisma.sql`v.recorded_at DESC, v.day DESC, v.id DESC`}
    LIMIT ${page.limit}`;
  return rows.map(({ id }) => id);
}

/**
 * The first of what a participant did, and the first of what was done in its bilateral treaties: an index gives each in
 * order, while none gives the two at once.
 */
function candidates({ participantIds, ...filter }: StreamFilter, page: StreamPage): Prisma.Sql {
  const first = (more: Prisma.Sql): Prisma.Sql => Prisma.sql`(
    SELECT v.id, v.recorded_at, ${DAY} AS day FROM event_versions v
    WHERE ${meets({ ...filter, participantIds: null })} AND ${more} AND ${follows(page)}
    ORDER BY ${page.order === "act" ? BY_ACT : BY_RECORD} LIMIT ${page.limit})`;
  if (participantIds === null) return first(Prisma.sql`true`);
  return Prisma.sql`(${first(isBy(participantIds))} UNION ${first(isInBilateralOf(participantIds))})`;
}

/** Ids of versions that were taken back in a span of time, `until` included, the last first. */
export async function retractedIds(
  tx: Transaction,
  filter: StreamFilter,
  span: { readonly since: Date; readonly until: Date; readonly limit: number },
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT v.id FROM event_versions v
    WHERE ${among(filter)} AND v.state = 'retracted' AND v.superseded_at > ${span.since} AND v.superseded_at <= ${span.until}
    ORDER BY v.superseded_at DESC, v.id DESC
    LIMIT ${span.limit}`;
  return rows.map(({ id }) => id);
}

/** How many versions the stream holds, counted to `most` only. */
export async function countStream(tx: Transaction, filter: StreamFilter, most: number): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (SELECT FROM event_versions v WHERE ${meets(filter)} LIMIT ${most}) counted`;
  return row?.count ?? 0;
}

export type StreamAges = { readonly days7: number; readonly days30: number; readonly days365: number };

/** How many versions of the stream happened in the last week, month and year; counted to `most` only. */
export async function countStreamByAge(
  tx: Transaction,
  filter: StreamFilter,
  { today, most }: { readonly today: string; readonly most: number },
): Promise<StreamAges> {
  const [row] = await tx.$queryRaw<StreamAges[]>`
    SELECT count(*) FILTER (WHERE day > ${today}::date - 7)::int AS days7,
      count(*) FILTER (WHERE day > ${today}::date - 30)::int AS days30, count(*)::int AS days365
    FROM (SELECT ${DAY} AS day FROM event_versions v
      WHERE ${meets(filter)} AND ${DAY} > ${today}::date - 365 LIMIT ${most}) recent`;
  return row ?? { days7: 0, days30: 0, days365: 0 };
}

/** The day of an event is that of the act; without one, of its receipt, its circulation, its effect. */
const DAY = Prisma.sql`COALESCE(v.act_date, v.received_date, v.circulated_date, v.effective_date, DATE '0001-01-01')`;
const BY_RECORD = Prisma.sql`v.recorded_at DESC, ${DAY} DESC, v.id DESC`;
const BY_ACT = Prisma.sql`${DAY} DESC, v.id DESC`;

function follows({ order, after }: StreamPage): Prisma.Sql {
  if (after === null) return Prisma.sql`true`;
  const place = order === "act" ? Prisma.sql`${DAY}, v.id` : Prisma.sql`v.recorded_at, ${DAY}, v.id`;
  return Prisma.sql`(${place}) < (SELECT ${place} FROM event_versions v WHERE v.id = ${after}::uuid)`;
}

function meets(filter: StreamFilter): Prisma.Sql {
  return Prisma.sql`${stood(filter.knownAt)} AND ${among(filter)}`;
}

/** The filter without its instant. */
function among(filter: StreamFilter): Prisma.Sql {
  const { from, to, pairs, certainties } = filter;
  const parts = [
    Prisma.sql`true`,
    ...listed(filter),
    ...listed(filter.not).map((part) => Prisma.sql`NOT COALESCE(${part}, false)`),
    ...(pairs === null ? [] : [common(pairs)]),
    ...(certainties === null ? [] : [Prisma.sql`v.certainty = ANY(${certainties}::text[])`]),
    ...(from === null ? [] : [Prisma.sql`${DAY} >= ${from}::date`]),
    ...(to === null ? [] : [Prisma.sql`${DAY} <= ${to}::date`]),
  ];
  return Prisma.join(parts, " AND ");
}

function listed({ treatyIds, kinds, topics, depositaries, participantIds, regionIds }: StreamExclusion): Prisma.Sql[] {
  return [
    ...(kinds === null ? [] : [Prisma.sql`v.kind = ANY(${kinds}::text[])`]),
    ...(treatyIds === null ? [] : [Prisma.sql`v.treaty_id = ANY(${treatyIds}::uuid[])`]),
    ...(topics === null ? [] : [inTopics(topics)]),
    ...(depositaries === null ? [] : [depositedWith(depositaries)]),
    ...(participantIds === null ? [] : [concerns(participantIds)]),
    ...(regionIds === null ? [] : [concerns(regionIds)]),
  ];
}

/** The treaties that a pair has in common, and of these what concerns one of the two. */
function common(pairs: readonly (readonly [string, string])[]): Prisma.Sql {
  const each = pairs.map(
    (pair) => Prisma.sql`(${concerns(pair)} AND v.treaty_id = ANY(ARRAY(
      SELECT one.treaty_id FROM participations one JOIN participations other USING (treaty_id)
      WHERE one.participant_id = ${pair[0]}::uuid AND other.participant_id = ${pair[1]}::uuid)))`,
  );
  return each.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(each, " OR ")})`;
}

function stood(knownAt: Date | null): Prisma.Sql {
  if (knownAt === null)
    return Prisma.sql`v.recorded_at IS NOT NULL AND v.state = 'published' AND v.superseded_at IS NULL`;
  return Prisma.sql`v.recorded_at IS NOT NULL AND v.recorded_at <= ${knownAt}
    AND (v.superseded_at > ${knownAt} OR (v.superseded_at IS NULL AND v.state = 'published'))`;
}

function inTopics(topics: readonly string[]): Prisma.Sql {
  return Prisma.sql`v.treaty_id IN (SELECT treaty_id FROM treaty_topics WHERE topic_code = ANY(${topics}::text[]))`;
}

function depositedWith(depositaries: readonly string[]): Prisma.Sql {
  return Prisma.sql`v.treaty_id IN (SELECT id FROM treaties WHERE depositary = ANY(${depositaries}::text[]))`;
}

/** What is done in a bilateral treaty concerns both of its parties, as in the alerts. */
function concerns(participantIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`(${isBy(participantIds)} OR ${isInBilateralOf(participantIds)})`;
}

/** One participant is asked for by far the most, and of one alone an index gives its acts in order. */
function isBy(participantIds: readonly string[]): Prisma.Sql {
  const [only, ...others] = participantIds;
  return only !== undefined && others.length === 0
    ? Prisma.sql`v.participant_id = ${only}::uuid`
    : Prisma.sql`v.participant_id = ANY(${participantIds}::uuid[])`;
}

/** The treaties are an array, so that the planner may walk the stream or their index, whichever is shorter. */
function isInBilateralOf(participantIds: readonly string[]): Prisma.Sql {
  return Prisma.sql`v.treaty_id = ANY(ARRAY(
    SELECT p.treaty_id FROM participations p
    JOIN treaties t ON t.id = p.treaty_id AND t.form = 'bilateral'
    WHERE p.participant_id = ANY(${participantIds}::uuid[])
  ))`;
}
