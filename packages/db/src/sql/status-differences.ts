import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { holdsAt, type StandingMoment } from "./standing.ts";

/** A status, of a participant or (null) of the treaty, that differs between two moments; null: there was none. */
export type StatusDifference = {
  readonly slug: string;
  readonly shortTitle: string;
  readonly participantId: string | null;
  readonly before: string | null;
  readonly beforeSince: Date | null;
  readonly after: string | null;
  readonly afterSince: Date | null;
};

export type DifferenceScope = {
  readonly treatyId: string | null;
  readonly participantId: string | null;
  readonly limit: number;
};

/** Statuses, and days they began on, that differ between two moments, by treaty. "none" counts as no status. */
export function findStatusDifferences(
  tx: Transaction,
  moments: readonly [StandingMoment, StandingMoment],
  scope: DifferenceScope,
): Promise<StatusDifference[]> {
  const [before, after] = moments.map((moment) => standingsAt(moment, scope));
  return tx.$queryRaw<StatusDifference[]>`
    WITH b AS (${before}), a AS (${after}),
    differing AS (
      SELECT COALESCE(a.treaty_id, b.treaty_id) AS treaty_id, COALESCE(a.participant_id, b.participant_id) AS participant_id,
        b.status AS before, b.since AS before_since, a.status AS after, a.since AS after_since
      FROM a FULL JOIN b ON b.treaty_id = a.treaty_id AND b.key = a.key
      WHERE (a.status, a.since) IS DISTINCT FROM (b.status, b.since))
    SELECT t.slug, t.short_title AS "shortTitle", d.participant_id AS "participantId", d.before,
      d.before_since AS "beforeSince", d.after, d.after_since AS "afterSince"
    FROM differing d JOIN treaties t ON t.id = d.treaty_id
    WHERE t.merged_into_id IS NULL AND t.retracted_reason IS NULL
    ORDER BY t.short_title, t.slug, d.participant_id NULLS FIRST LIMIT ${scope.limit}`;
}

/** `key` stands for the participant, so that the treaty itself meets itself in the join. */
function standingsAt(moment: StandingMoment, { treatyId, participantId }: DifferenceScope): Prisma.Sql {
  return Prisma.sql`SELECT s.treaty_id, s.participant_id, COALESCE(s.participant_id, s.treaty_id) AS key, s.status, s.since
    FROM status_intervals s
    WHERE s.status <> 'none' AND ${holdsAt("s", moment)}
      AND ${treatyId === null ? Prisma.sql`true` : Prisma.sql`s.treaty_id = ${treatyId}::uuid`}
      AND ${participantId === null ? Prisma.sql`true` : Prisma.sql`s.participant_id = ${participantId}::uuid`}`;
}
