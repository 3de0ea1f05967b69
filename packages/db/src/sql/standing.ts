import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/** A day in law and an instant of record. */
export type StandingMoment = { readonly asOf: string; readonly knownAt: Date };

/** What a participant's status in a treaty was; `next` follows it, as far as the record then said. */
export type Standing = {
  readonly treatyId: string;
  readonly participantId: string;
  readonly status: string;
  readonly since: Date | null;
  readonly next: string | null;
  readonly nextOn: Date | null;
};

type Pair = { readonly participantIds: readonly string[] | null; readonly treatyIds: readonly string[] | null };

/** Every standing of the participants in the treaties at the moment; null: of any. One of the two must be given. */
export function findStandings(tx: Transaction, pair: Pair, moment: StandingMoment): Promise<Standing[]> {
  const { participantIds, treatyIds } = pair;
  const parts = [
    holdsAt("s", moment),
    Prisma.sql`s.participant_id IS NOT NULL AND s.status <> 'none'`,
    ...(participantIds === null ? [] : [Prisma.sql`s.participant_id = ANY(${participantIds}::uuid[])`]),
    ...(treatyIds === null ? [] : [Prisma.sql`s.treaty_id = ANY(${treatyIds}::uuid[])`]),
  ];
  return tx.$queryRaw<Standing[]>`
    SELECT s.treaty_id AS "treatyId", s.participant_id AS "participantId", s.status, s.since,
      n.status AS next, n.valid_from AS "nextOn"
    FROM status_intervals s
    LEFT JOIN status_intervals n ON n.treaty_id = s.treaty_id AND n.participant_id = s.participant_id
      AND n.valid_from = s.valid_to AND ${isKnownAt("n", moment)}
    WHERE ${Prisma.join(parts, " AND ")}`;
}

/** Whether an interval, by its alias, holds on the day as the record said at the instant. */
export function holdsAt(alias: string, moment: StandingMoment): Prisma.Sql {
  const at = Prisma.raw(alias);
  return Prisma.sql`${isKnownAt(alias, moment)}
    AND (${at}.valid_from IS NULL OR ${at}.valid_from <= ${moment.asOf}::date)
    AND (${at}.valid_to IS NULL OR ${at}.valid_to > ${moment.asOf}::date)`;
}

function isKnownAt(alias: string, { knownAt }: StandingMoment): Prisma.Sql {
  const at = Prisma.raw(alias);
  return Prisma.sql`${at}.known_from <= ${knownAt} AND (${at}.known_to IS NULL OR ${at}.known_to > ${knownAt})`;
}
