import { dateColumn, isoDateOf, type Prisma } from "@pacta/db";
import { statusWord } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { requirePermission } from "../permission.ts";
import { normaliseIdentifier } from "./normalise-identifier.ts";
import { readTreatyStatusKind } from "./read-treaty-status-kind.ts";

export type TreatyListInput = {
  readonly query: string | null;
  readonly status: string | null;
  readonly topic: string | null;
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
};

const ROW = {
  titles: { where: { language: "en" }, select: { title: true }, take: 1 },
  topics: { select: { topic: true } },
  state: true,
} as const satisfies Prisma.TreatyInclude;

type Row = Prisma.TreatyGetPayload<{ include: typeof ROW }>;

/** Treaties by short title, filtered; `cursor` is the slug after which to go on. */
export async function listTreaties(ctx: ServiceContext, input: TreatyListInput): Promise<TreatyListPage> {
  requirePermission(ctx, "treaty.read");
  const where = whereOf(input);
  const [total, rows] = await Promise.all([
    ctx.db.treaty.count({ where }),
    ctx.db.treaty.findMany({
      where,
      include: ROW,
      orderBy: [{ shortTitle: "asc" }, { slug: "asc" }],
      take: input.limit + 1,
      ...(input.cursor && { cursor: { slug: input.cursor }, skip: 1 }),
    }),
  ]);
  const treaties = rows.slice(0, input.limit).map(toListItem);
  return { treaties, total, nextCursor: rows.length > input.limit ? (treaties.at(-1)?.slug ?? null) : null };
}

function whereOf({ query, status, topic }: TreatyListInput): Prisma.TreatyWhereInput {
  return {
    ...(status && { state: { status } }),
    ...(topic && { topics: { some: { topicCode: topic } } }),
    ...(query && { AND: query.split(/\s+/).filter(Boolean).map(wordMatch) }),
  };
}

function wordMatch(word: string): Prisma.TreatyWhereInput {
  const contains = { contains: word, mode: "insensitive" } as const;
  const normalised = normaliseIdentifier(word);
  return {
    OR: [
      { shortTitle: contains },
      { titles: { some: { title: contains } } },
      ...(normalised === "" ? [] : [{ identifiers: { some: { normalised } } }]),
      ...signedIn(word),
      { participation: { some: { participant: { names: { some: { name: contains } } } } } },
    ],
  };
}

/** "2024" finds what was signed in that year. */
function signedIn(word: string): Prisma.TreatyWhereInput[] {
  if (!/^\d{4}$/.test(word)) return [];
  return [{ signedOn: { gte: dateColumn(`${word}-01-01`), lte: dateColumn(`${word}-12-31`) } }];
}

function toListItem(row: Row): TreatyListItem {
  const status = readTreatyStatusKind(row.state?.status ?? "drafting");
  return {
    slug: row.slug,
    shortTitle: row.shortTitle,
    title: row.titles[0]?.title ?? row.shortTitle,
    form: row.form,
    depositary: row.depositary,
    signedOn: isoDateOf(row.signedOn),
    status,
    statusWord: statusWord(status),
    since: isoDateOf(row.state?.since ?? null),
    endsOn: isoDateOf(row.state?.endsOn ?? null),
    parties: row.state?.parties ?? 0,
    signatories: row.state?.signatories ?? 0,
    statusAsAt: isoDateOf(row.statusAsAt),
    topics: row.topics.map((entry) => entry.topic),
  };
}
