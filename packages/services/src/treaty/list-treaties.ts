import {
  countTreaties,
  countTreatiesBy,
  findTreaties,
  isoDateOf,
  type Prisma,
  similarTitles,
  type TreatyFacet,
  type TreatySearch,
  type TreatySort,
  withoutAccents,
} from "@pacta/db";
import { statusWord } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { type MomentInput, standingMoment } from "../participant/moment-of.ts";
import { participantIdsOf } from "../participant/participant-ids-of.ts";
import { requirePermission } from "../permission.ts";
import { identifierSpellings, notificationNumber } from "./normalise-identifier.ts";
import { readTreatyStatusKind } from "./read-treaty-status-kind.ts";
import { searchWords } from "./search-words.ts";

/** Values of a facet widen each other, facets narrow the list; a null filter is none. */
export type TreatyFilterInput = MomentInput & {
  readonly query: string | null;
  readonly status: readonly string[] | null;
  readonly topic: readonly string[] | null;
  readonly depositary: readonly string[] | null;
  readonly region: readonly string[] | null;
  readonly year: readonly number[] | null;
  readonly form: readonly string[] | null;
  readonly party: readonly string[] | null;
};

export type TreatyListInput = TreatyFilterInput & {
  /** null: by relevance where there are words, else by title. */
  readonly sort: TreatySort | null;
  readonly cursor: string | null;
  readonly limit: number;
};

export type TreatyListItem = {
  readonly slug: string;
  readonly shortTitle: string;
  readonly title: string;
  readonly form: "bilateral" | "multilateral";
  readonly depositary: string | null;
  readonly signedOn: string | null;
  readonly status: string;
  readonly statusWord: string;
  readonly since: string | null;
  readonly endsOn: string | null;
  readonly parties: number;
  readonly signatories: number;
  readonly statusAsAt: string;
  readonly topics: readonly { readonly code: string; readonly name: string }[];
};

export type TreatyListPage = {
  readonly treaties: readonly TreatyListItem[];
  readonly nextCursor: string | null;
  readonly total: number;
  /** Titles spelt like the words, where nothing was found. */
  readonly suggestions: readonly string[];
};

export type FacetCounts = Readonly<Record<TreatyFacet, readonly { readonly value: string; readonly count: number }[]>>;

const ROW = {
  titles: { where: { language: "en" }, select: { title: true }, take: 1 },
  topics: { select: { topic: true } },
  state: true,
} as const satisfies Prisma.TreatyInclude;

type Row = Prisma.TreatyGetPayload<{ include: typeof ROW }>;
const MOST_SUGGESTIONS = 3;

/** Treaties filtered and sorted; `cursor` is the slug after which to go on. Refuses unknown participants. */
export async function listTreaties(ctx: ServiceContext, input: TreatyListInput): Promise<TreatyListPage> {
  requirePermission(ctx, "treaty.read");
  const search = await searchOf(ctx, input);
  const sort = input.sort ?? (search.text === null ? "title" : "relevance");
  const total = await countTreaties(ctx.db, search);
  const found = await findTreaties(ctx.db, search, { sort, after: input.cursor, limit: input.limit + 1, total });
  const shown = found.slice(0, input.limit);
  const rows = await ctx.db.treaty.findMany({ where: { id: { in: shown.map(({ id }) => id) } }, include: ROW });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isPast = search.moment !== null;
  const treaties = shown.flatMap(({ id, status, since }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ ...toListItem(row), ...statusFields(status, since), ...(isPast && PAST) }];
  });
  return {
    treaties,
    total,
    nextCursor: found.length > input.limit ? (treaties.at(-1)?.slug ?? null) : null,
    suggestions: total === 0 && input.query !== null ? await suggestionsFor(ctx, input.query) : [],
  };
}

/** How many treaties each value of each facet would show if it were chosen. */
export async function countFacets(ctx: ServiceContext, input: TreatyFilterInput): Promise<FacetCounts> {
  requirePermission(ctx, "treaty.read");
  const search = await searchOf(ctx, input);
  const of = (facet: TreatyFacet) => countTreatiesBy(ctx.db, facet, search);
  const [status, topic, depositary, region, year, form] = await Promise.all([
    of("status"),
    of("topic"),
    of("depositary"),
    of("region"),
    of("year"),
    of("form"),
  ]);
  return { status, topic, depositary, region, year, form };
}

/** Of a past day only the status is told; the present's counts and end are left out. */
const PAST = { endsOn: null, parties: 0, signatories: 0 };

async function searchOf(ctx: ServiceContext, input: TreatyFilterInput): Promise<TreatySearch> {
  const { status, topic, depositary, region, year, form, asOf, knownAt } = input;
  return {
    text: await textOf(ctx, input.query),
    status,
    topic,
    depositary,
    region,
    year,
    form,
    participantIds: await participantIdsOf(ctx.db, input.party ?? []),
    moment: asOf === null && knownAt === null ? null : standingMoment(ctx, input),
  };
}

/** Null where nothing is left to search by: wildcards alone are a wish to browse (SPEC A2). */
async function textOf(ctx: ServiceContext, query: string | null): Promise<TreatySearch["text"]> {
  const words = searchWords(query ?? "")
    .split(" ")
    .filter(Boolean);
  if (query === null || words.length === 0) return null;
  return {
    words: await withoutAccents(ctx.db, words),
    spellings: identifierSpellings(query),
    notification: notificationNumber(query),
  };
}

async function suggestionsFor(ctx: ServiceContext, query: string): Promise<string[]> {
  return ctx.db.$transaction((tx) => similarTitles(tx, searchWords(query), MOST_SUGGESTIONS));
}

function statusFields(text: string, since: Date | null): Pick<TreatyListItem, "status" | "statusWord" | "since"> {
  const status = readTreatyStatusKind(text);
  return { status, statusWord: statusWord(status), since: isoDateOf(since) };
}

function toListItem(row: Row): Omit<TreatyListItem, "status" | "statusWord" | "since"> {
  return {
    slug: row.slug,
    shortTitle: row.shortTitle,
    title: row.titles[0]?.title ?? row.shortTitle,
    form: row.form,
    depositary: row.depositary,
    signedOn: isoDateOf(row.signedOn),
    endsOn: isoDateOf(row.state?.endsOn ?? null),
    parties: row.state?.parties ?? 0,
    signatories: row.state?.signatories ?? 0,
    statusAsAt: isoDateOf(row.statusAsAt),
    topics: row.topics.map((entry) => entry.topic),
  };
}
