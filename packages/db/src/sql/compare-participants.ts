import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { holdsAt, type StandingMoment } from "./standing.ts";
import { unlistedTreaties } from "./unlisted-treaties.ts";

/** A treaty in which at least one of two participants has a status; null: it has none. */
export type ComparedTreaty = {
  readonly slug: string;
  readonly shortTitle: string;
  readonly statusA: string | null;
  readonly sinceA: Date | null;
  readonly statusB: string | null;
  readonly sinceB: Date | null;
};

export type CompareShare = "both" | "only-a" | "only-b" | "neither";

export type ComparePage = {
  readonly a: string;
  readonly b: string;
  /** Statuses in which a treaty binds. */
  readonly bound: readonly string[];
  readonly share: CompareShare | null;
  readonly after: string | null;
  readonly limit: number;
};

/** The treaties of two participants by short title; `share` keeps those that bind both, one, or neither. */
export function compareTreaties(tx: Transaction, page: ComparePage, moment: StandingMoment): Promise<ComparedTreaty[]> {
  const { share, after, limit } = page;
  const following = Prisma.sql`(t.short_title, t.slug) > (SELECT short_title, slug FROM treaties WHERE slug = ${after})`;
  return tx.$queryRaw<ComparedTreaty[]>`
    ${both(page, moment)}
    SELECT t.slug, t.short_title AS "shortTitle", status_a AS "statusA", since_a AS "sinceA",
      status_b AS "statusB", since_b AS "sinceB"
    FROM both_of JOIN treaties t ON t.id = both_of.treaty_id
    WHERE t.merged_into_id IS NULL AND t.retracted_reason IS NULL
      AND ${share === null ? Prisma.sql`true` : Prisma.sql`share = ${share}`}
      AND ${after === null ? Prisma.sql`true` : following}
    ORDER BY t.short_title, t.slug LIMIT ${limit}`;
}

/** How many treaties bind both, one, or neither. */
export function countCompared(
  tx: Transaction,
  page: Pick<ComparePage, "a" | "b" | "bound">,
  moment: StandingMoment,
): Promise<{ share: CompareShare; count: number }[]> {
  return tx.$queryRaw`
    ${both(page, moment)}
    SELECT share, count(*)::int AS count FROM both_of WHERE treaty_id <> ALL (${unlistedTreaties})
    GROUP BY share`;
}

function both({ a, b, bound }: Pick<ComparePage, "a" | "b" | "bound">, moment: StandingMoment): Prisma.Sql {
  const of = (id: string): Prisma.Sql => Prisma.sql`SELECT s.treaty_id, s.status, s.since FROM status_intervals s
    WHERE s.participant_id = ${id}::uuid AND s.status <> 'none' AND ${holdsAt("s", moment)}`;
  return Prisma.sql`
    WITH a AS (${of(a)}), b AS (${of(b)}),
    both_of AS (
      SELECT COALESCE(a.treaty_id, b.treaty_id) AS treaty_id, a.status AS status_a, a.since AS since_a,
        b.status AS status_b, b.since AS since_b,
        CASE WHEN a.status = ANY(${bound}::text[]) AND b.status = ANY(${bound}::text[]) THEN 'both'
          WHEN a.status = ANY(${bound}::text[]) THEN 'only-a'
          WHEN b.status = ANY(${bound}::text[]) THEN 'only-b' ELSE 'neither' END AS share
      FROM a FULL JOIN b ON b.treaty_id = a.treaty_id)`;
}
