import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { holdsAt, type StandingMoment } from "./standing.ts";

/** What a reader asked for in words without accents; `spellings`, `notification`: what they may be as an identifier. */
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

/** Words as documents spell them: once for a search, because a function of a dictionary is asked again for every row. */
export async function withoutAccents(tx: Transaction, words: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ word: string }[]>`SELECT unaccent(word) AS word
    FROM unnest(${words}::text[]) WITH ORDINALITY of_words(word, place) ORDER BY place`;
  return rows.map(({ word }) => word);
}

/** A search whose answer is at most this long is found first and put in order then; a longer one is read in order. */
const FEW = 5000;

/** Treaties in the order asked for, from the one after `after`; `total` is how many meet the search. */
export function findTreaties(
  tx: Transaction,
  search: TreatySearch,
  page: TreatySearchPage & { readonly total: number },
): Promise<FoundTreaty[]> {
  const order = ORDERS[page.sort](search);
  const following =
    page.after === null
      ? Prisma.sql`true`
      : Prisma.sql`(${order.key}, t.short_title, t.slug) > (SELECT ${order.key}, t.short_title, t.slug
          FROM ${source(search)} WHERE t.slug = ${page.after})`;
  const inOrder = Prisma.sql`ORDER BY ${order.isConstant ? Prisma.empty : Prisma.sql`${order.key},`} t.short_title, t.slug
    LIMIT ${page.limit}`;
  if (page.total > FEW) {
    return tx.$queryRaw`SELECT t.id, s.status, s.since FROM ${source(search)}
      WHERE ${meets(search, null)} AND ${following} ${inOrder}`;
  }
  return tx.$queryRaw`
    WITH few AS MATERIALIZED (SELECT d.treaty_id FROM ${counted(search)} WHERE ${meets(search, null)})
    SELECT t.id, s.status, s.since FROM few JOIN (${source(search)}) ON t.id = few.treaty_id
    WHERE ${following} ${inOrder}`;
}

export async function countTreaties(tx: Transaction, search: TreatySearch): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${counted(search)} WHERE ${meets(search, null)}`;
  return row?.count ?? 0;
}

/** For each value of a facet how many treaties choosing it alone would show, all other filters kept. */
export function countTreatiesBy(
  tx: Transaction,
  facet: TreatyFacet,
  search: TreatySearch,
): Promise<{ value: string; count: number }[]> {
  return tx.$queryRaw`
    SELECT value, sum(treaties)::int AS count
    FROM (SELECT ${columnOf(facet, search)} AS key, count(*) AS treaties FROM ${counted(search)}
      WHERE ${meets(search, facet)} GROUP BY 1) by_key, LATERAL (${VALUES[facet]}) of_facet(value)
    WHERE value IS NOT NULL
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

/** Counted by the column as it is stored, which an index holds in order; taken apart into values after that. */
function columnOf(facet: TreatyFacet, search: TreatySearch): Prisma.Sql {
  return facet === "status" ? statusColumn(search) : COLUMNS[facet];
}

const COLUMNS: Readonly<Record<Exclude<TreatyFacet, "status">, Prisma.Sql>> = {
  topic: Prisma.sql`d.topics`,
  depositary: Prisma.sql`d.depositary`,
  region: Prisma.sql`d.regions`,
  year: Prisma.sql`d.signed_year`,
  form: Prisma.sql`d.form`,
};

const ONE = Prisma.sql`SELECT key::text`;
const EACH = Prisma.sql`SELECT unnest(key)`;
const VALUES: Readonly<Record<TreatyFacet, Prisma.Sql>> = {
  status: ONE,
  topic: EACH,
  depositary: ONE,
  region: EACH,
  year: ONE,
  form: ONE,
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
  const holds = text.words.map((word) => Prisma.sql`d.label LIKE ${`%${word}%`}`);
  return Prisma.sql`CASE WHEN ${isIdentified(text)} THEN 0
    WHEN d.label LIKE ${`${text.words.join(" ")}%`} THEN 1
    WHEN ${Prisma.join(holds, " AND ")} THEN 2 ELSE 3 END`;
}

function source(search: TreatySearch): Prisma.Sql {
  return Prisma.sql`treaties t JOIN treaty_documents d ON d.treaty_id = t.id
    JOIN ${states(search)} LEFT JOIN treaty_states ts ON ts.treaty_id = t.id`;
}

/** Documents hold listed treaties only, with the status of today; that of a moment is looked up where it is asked for. */
function counted(search: TreatySearch): Prisma.Sql {
  return search.moment === null
    ? Prisma.sql`treaty_documents d`
    : Prisma.sql`treaty_documents d JOIN ${states(search)}`;
}

function statusColumn({ moment }: TreatySearch): Prisma.Sql {
  return moment === null ? Prisma.sql`d.status` : Prisma.sql`s.status`;
}

/** One status of each treaty: of today, or of the moment, at which exactly one interval holds. */
function states({ moment }: TreatySearch): Prisma.Sql {
  if (moment === null) return Prisma.sql`treaty_states s ON s.treaty_id = d.treaty_id`;
  return Prisma.sql`(SELECT i.treaty_id, i.status, i.since FROM status_intervals i
    WHERE i.participant_id IS NULL AND ${holdsAt("i", moment)}) s ON s.treaty_id = d.treaty_id`;
}

function meets(search: TreatySearch, except: TreatyFacet | null): Prisma.Sql {
  const { text, participantIds } = search;
  const own: Readonly<Record<TreatyFacet, Prisma.Sql | null>> = {
    status: search.status && Prisma.sql`${statusColumn(search)} = ANY(${search.status}::text[])`,
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
    ...(text === null ? [] : [isWorded(text)]),
  ];
  return Prisma.join(parts, " AND ");
}

/** Words hold letters and digits only, each stands for its beginning, all must be found. */
function tsquery({ words }: TreatyWords): Prisma.Sql {
  const text = words.map((word) => `'${word}':*`).join(" & ");
  return Prisma.sql`to_tsquery('simple', ${text})`;
}

/** By words or by identifier, each through its own index: an OR of the two would read every document. */
function isWorded(text: TreatyWords): Prisma.Sql {
  return Prisma.sql`d.treaty_id IN (
    SELECT w.treaty_id FROM treaty_documents w WHERE w.words @@ ${tsquery(text)} UNION ALL (${identified(text)}))`;
}

function isIdentified(text: TreatyWords): Prisma.Sql {
  return Prisma.sql`d.treaty_id IN (${identified(text)})`;
}

function identified({ spellings, notification }: TreatyWords): Prisma.Sql {
  const identifiers = Prisma.sql`SELECT i.treaty_id FROM treaty_identifiers i WHERE i.normalised = ANY(${spellings}::text[])`;
  if (notification === null) return identifiers;
  const pattern = `${notification}.%`;
  return Prisma.sql`${identifiers} UNION SELECT v.treaty_id FROM "references" r
    JOIN event_versions v ON v.id = r.event_version_id
    WHERE r.citation LIKE 'C.N.%' AND (r.citation LIKE ${pattern} OR r.citation = ${notification})`;
}
