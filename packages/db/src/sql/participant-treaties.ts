import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { holdsAt, type StandingMoment } from "./standing.ts";

export type ParticipantTreaty = {
  readonly slug: string;
  readonly shortTitle: string;
  readonly status: string;
  readonly since: Date | null;
  readonly until: Date | null;
};

export type ParticipantTreatiesPage = {
  readonly participantId: string;
  readonly statuses: readonly string[] | null;
  /** Slug of the treaty after which to go on. */
  readonly after: string | null;
  readonly limit: number;
};

/** The treaties of a participant by short title, with its status in each at the moment. */
export function findParticipantTreaties(
  tx: Transaction,
  { participantId, statuses, after, limit }: ParticipantTreatiesPage,
  moment: StandingMoment,
): Promise<ParticipantTreaty[]> {
  const following = Prisma.sql`(t.short_title, t.slug) > (SELECT short_title, slug FROM treaties WHERE slug = ${after})`;
  return tx.$queryRaw<ParticipantTreaty[]>`
    SELECT t.slug, t.short_title AS "shortTitle", s.status, s.valid_from AS since, s.valid_to AS until
    FROM status_intervals s JOIN treaties t ON t.id = s.treaty_id
    WHERE s.participant_id = ${participantId}::uuid AND ${holdsAt("s", moment)} AND ${IS_SHOWN}
      AND ${statuses === null ? Prisma.sql`true` : Prisma.sql`s.status = ANY(${statuses}::text[])`}
      AND ${after === null ? Prisma.sql`true` : following}
    ORDER BY t.short_title, t.slug LIMIT ${limit}`;
}

/** In how many treaties a participant has each status at the moment. */
export function countParticipantTreaties(
  tx: Transaction,
  participantId: string,
  moment: StandingMoment,
): Promise<{ status: string; count: number }[]> {
  return tx.$queryRaw`
    SELECT s.status, count(*)::int AS count
    FROM status_intervals s JOIN treaties t ON t.id = s.treaty_id
    WHERE s.participant_id = ${participantId}::uuid AND ${holdsAt("s", moment)} AND ${IS_SHOWN}
    GROUP BY s.status`;
}

/** Records merged into others or taken back are not listed; "none" is no relation to a treaty. */
const IS_SHOWN = Prisma.sql`t.merged_into_id IS NULL AND t.retracted_reason IS NULL AND s.status <> 'none'`;
