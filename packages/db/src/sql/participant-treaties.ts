import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import { holdsAt, type StandingMoment } from "./standing.ts";
import { unlistedTreaties } from "./unlisted-treaties.ts";

export type ParticipantTreaty = {
  readonly slug: string;
  readonly shortTitle: string;
  readonly status: string;
  readonly since: Date | null;
  readonly until: Date | null;
  /** Up to which day the record of the treaty is complete. */
  readonly completeTo: Date;
};

export type ParticipantTreatiesPage = {
  readonly participantId: string;
  readonly statuses: readonly string[] | null;
  /** Slug of the treaty after which to go on. */
  readonly after: string | null;
  readonly limit: number;
};

/** A moment, and whether it is the present, which the narrow lines of today answer for. */
export type ParticipantMoment = StandingMoment & { readonly isPresent: boolean };

/** The treaties of a participant by short title, with its status in each at the moment. */
export function findParticipantTreaties(
  tx: Transaction,
  { participantId, statuses, after, limit }: ParticipantTreatiesPage,
  moment: ParticipantMoment,
): Promise<ParticipantTreaty[]> {
  const following = Prisma.sql`(t.short_title, t.slug) > (SELECT short_title, slug FROM treaties WHERE slug = ${after})`;
  if (moment.isPresent) {
    return tx.$queryRaw<ParticipantTreaty[]>`
      SELECT shown.slug, shown.short_title AS "shortTitle", i.status, i.since, i.valid_to AS until,
        shown.status_as_at AS "completeTo"
      FROM (SELECT t.id, t.slug, t.short_title, t.status_as_at FROM participations s JOIN treaties t ON t.id = s.treaty_id
        WHERE s.participant_id = ${participantId}::uuid AND ${IS_SHOWN}
          AND ${statuses === null ? Prisma.sql`true` : Prisma.sql`s.status = ANY(${statuses}::text[])`}
          AND ${after === null ? Prisma.sql`true` : following}
        ORDER BY t.short_title, t.slug LIMIT ${limit}) shown
      JOIN status_intervals i ON i.treaty_id = shown.id AND i.participant_id = ${participantId}::uuid
        AND ${holdsAt("i", moment)}
      ORDER BY shown.short_title, shown.slug`;
  }
  return tx.$queryRaw<ParticipantTreaty[]>`
    SELECT t.slug, t.short_title AS "shortTitle", s.status, s.since, s.valid_to AS until, t.status_as_at AS "completeTo"
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
  moment: ParticipantMoment,
): Promise<{ status: string; count: number }[]> {
  if (moment.isPresent) {
    return tx.$queryRaw`
      SELECT s.status, count(*)::int AS count FROM participations s
      WHERE s.participant_id = ${participantId}::uuid AND ${IS_COUNTED} GROUP BY s.status`;
  }
  return tx.$queryRaw`
    SELECT s.status, count(*)::int AS count
    FROM status_intervals s
    WHERE s.participant_id = ${participantId}::uuid AND ${holdsAt("s", moment)} AND ${IS_COUNTED}
    GROUP BY s.status`;
}

const IS_COUNTED = Prisma.sql`s.status <> 'none' AND s.treaty_id <> ALL (${unlistedTreaties})`;

/** Records merged into others or taken back are not listed; "none" is no relation to a treaty. */
const IS_SHOWN = Prisma.sql`t.merged_into_id IS NULL AND t.retracted_reason IS NULL AND s.status <> 'none'`;
