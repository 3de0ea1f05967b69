import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { holdsAt, type StandingMoment } from "./standing.ts";

/** What a reader asked for in words; `spellings` and `notification` are what they may be as an identifier. */
export type TreatyWords = {
  readonly words: readonly string[];
  readonly spellings: readonly string[];
  readonly notification: string | null;
};

/** What the list of treaties is filtered by; null: not at all. `moment` null: the present. */
export type TreatySearch = {
  readonly text: TreatyWords | null;
  readonly status: readonly string[] | null;
  readonly topic: readonly string[] | null;
  readonly depositary: readonly string[] | null;
  readonly region: readonly string[] | null;
  readonly year: readonly number[] | null;
  readonly form: readonly string[] | null;
  readonly participantIds: readonly string[] | null;
  readonly moment: StandingMoment | null;
};

export type TreatyFacet = "status" | "topic" | "depositary" | "region" | "year" | "form";
export type TreatySort = "relevance" | "title" | "-signed" | "-since" | "-parties";
export type TreatySearchPage = { readonly sort: TreatySort; readonly after: string | null; readonly limit: number };
export type FoundTreaty = { readonly id: string; readonly status: string; readonly since: Date | null };

/** Treaties in the order asked for, from the one after `after`. */
export function findTreaties(tx: Transaction, search: TreatySearch, page: TreatySearchPage): Promise<FoundTreaty[]> {
  const order = ORDERS[page.sort](search);
  const following =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`(${order.key}, t.short_title, t.slug) > (SELECT ${order.key}, t.short_title, t.slug
          FROM ${source(search)} WHERE t.slug = ${page.after})`;
  return tx.$queryRaw<FoundTreaty[]>`
    SELECT t.id, s.status, s.since FROM ${source(search)}
    WHERE ${meets(search, null)} AND ${following}
    ORDER BY ${order.isConstant ? Prisma.empty : Prisma.sql`${order.key},`} t.short_title, t.slug
    LIMIT ${page.limit}`;
}

export async function countTreaties(tx: Transaction, search: TreatySearch): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${counted(search, null)} WHERE ${meets(search, null)}`;
  return row?.count ?? 0;
}

/** For each value of a facet how many treaties choosing it alone would show, all other filters kept. */
export function countTreatiesBy(
  tx: Transaction,
  facet: TreatyFacet,
  search: TreatySearch,
): Promise<{ value: string; count: number }[]> {
  return tx.$queryRaw`
    SELECT value, count(*)::int AS count
    FROM ${counted(search, facet)}, LATERAL (${VALUES[facet]}) of_facet(value)
    WHERE ${meets(search, facet)} AND value IS NOT NULL
    GROUP BY value ORDER BY count DESC, value LIMIT 60`;
}

/** Short titles that are spelt most like a text, for "did you mean"; in a transaction, for a threshold of its own. */
export async function similarTitles(tx: Transaction, text: string, most: number): Promise<string[]> {
  await tx.$executeRaw`SET LOCAL pg_trgm.word_similarity_threshold = 0.3`;
  const rows = await tx.$queryRaw<{ shortTitle: string }[]>`
    SELECT t.short_title AS "shortTitle" FROM treaty_documents d JOIN treaties t ON t.id = d.treaty_id
    WHERE unaccent(${text}) <% d.label
    ORDER BY word_similarity(unaccent(${text}), d.label) DESC, t.short_title LIMIT ${most}`;
  return rows.map(({ shortTitle }) => shortTitle);
}

const VALUES: Readonly<Record<TreatyFacet, Prisma.Sql>> = {
  status: Prisma.sql`SELECT s.status`,
  topic: Prisma.sql`SELECT unnest(d.topics)`,
  depositary: Prisma.sql`SELECT d.depositary`,
  region: Prisma.sql`SELECT unnest(d.regions)`,
  year: Prisma.sql`SELECT d.signed_year::text`,
  form: Prisma.sql`SELECT d.form::text`,
};

type Order = { readonly key: Prisma.Sql; readonly isConstant: boolean };

/** Keys rise in the order of the list, so that one comparison of rows goes on where a page ended. */
const ORDERS: Readonly<Record<TreatySort, (search: TreatySearch) => Order>> = {
  title: () => ({ key: Prisma.sql`0`, isConstant: true }),
  relevance: ({ text }) =>
    text === null ? { key: Prisma.sql`0`, isConstant: true } : { key: distance(text), isConstant: false },
  "-signed": () => ({ key: Prisma.sql`-COALESCE(t.signed_on - DATE '0001-01-01', 0)`, isConstant: false }),
  "-since": () => ({ key: Prisma.sql`-COALESCE(s.since - DATE '0001-01-01', 0)`, isConstant: false }),
  "-parties": () => ({ key: Prisma.sql`-COALESCE(ts.parties, 0)`, isConstant: false }),
};

/** An identifier is nearest, then a title that begins with the words, then one that holds them, then whatever else. */
function distance(text: TreatyWords): Prisma.Sql {
  const holds = text.words.map((word) => Prisma.sql`d.label LIKE unaccent(${`%${word}%`})`);
  return Prisma.sql`CASE WHEN ${isIdentified(text)} THEN 0
    WHEN d.label LIKE unaccent(${`${text.words.join(" ")}%`}) THEN 1
    WHEN ${Prisma.join(holds, " AND ")} THEN 2 ELSE 3 END`;
}

function source(search: TreatySearch): Prisma.Sql {
  return Prisma.sql`treaties t JOIN treaty_documents d ON d.treaty_id = t.id
    JOIN ${states(search)} LEFT JOIN treaty_states ts ON ts.treaty_id = t.id`;
}

/** Documents hold listed treaties only; their status is looked up only where it is asked for. */
function counted(search: TreatySearch, facet: TreatyFacet | null): Prisma.Sql {
  const needsStatus = facet === "status" || search.status !== null || search.moment !== null;
  return needsStatus ? Prisma.sql`treaty_documents d JOIN ${states(search)}` : Prisma.sql`treaty_documents d`;
}

/** One status of each treaty: of today, or of the moment, at which exactly one interval holds. */
function states({ moment }: TreatySearch): Prisma.Sql {
  if (moment === null) return Prisma.sql`treaty_states s ON s.treaty_id = d.treaty_id`;
  return Prisma.sql`(SELECT i.treaty_id, i.status, i.valid_from AS since FROM status_intervals i
    WHERE i.participant_id IS NULL AND ${holdsAt("i", moment)}) s ON s.treaty_id = d.treaty_id`;
}

function meets(search: TreatySearch, except: TreatyFacet | null): Prisma.Sql {
  const { text, participantIds } = search;
  const own: Readonly<Record<TreatyFacet, Prisma.Sql | null>> = {
    status: search.status && Prisma.sql`s.status = ANY(${search.status}::text[])`,
    topic: search.topic && Prisma.sql`d.topics && ${search.topic}::text[]`,
    depositary: search.depositary && Prisma.sql`d.depositary = ANY(${search.depositary}::text[])`,
    region: search.region && Prisma.sql`d.regions && ${search.region}::text[]`,
    year: search.year && Prisma.sql`d.signed_year = ANY(${search.year}::int[])`,
    form: search.form && Prisma.sql`d.form::text = ANY(${search.form}::text[])`,
  };
  const facets = Object.entries(own).flatMap(([facet, sql]) => (sql === null || facet === except ? [] : [sql]));
  const parts = [
    Prisma.sql`true`,
    ...facets,
    ...(participantIds === null ? [] : [Prisma.sql`d.participant_ids && ${participantIds}::uuid[]`]),
    ...(text === null ? [] : [Prisma.sql`(d.words @@ ${tsquery(text)} OR ${isIdentified(text)})`]),
  ];
  return Prisma.join(parts, " AND ");
}

/** Words hold letters and digits only, each stands for its beginning, all must be found. */
function tsquery({ words }: TreatyWords): Prisma.Sql {
  const text = words.map((word) => `'${word}':*`).join(" & ");
  return Prisma.sql`to_tsquery('simple', unaccent(${text}))`;
}

function isIdentified({ spellings, notification }: TreatyWords): Prisma.Sql {
  const identifiers = Prisma.sql`SELECT i.treaty_id FROM treaty_identifiers i WHERE i.normalised = ANY(${spellings}::text[])`;
  if (notification === null) return Prisma.sql`d.treaty_id IN (${identifiers})`;
  const pattern = `${notification}.%`;
  return Prisma.sql`d.treaty_id IN (${identifiers} UNION SELECT v.treaty_id FROM "references" r
    JOIN event_versions v ON v.id = r.event_version_id
    WHERE r.citation LIKE 'C.N.%' AND (r.citation LIKE ${pattern} OR r.citation = ${notification}))`;
}
