import { Prisma } from "../generated/client.ts";

/**
 * True of a row `s` of treaty_states when something turned after its day, up to `day`: a status, an effect
 * foreseen, or an act recorded before its day.
 */
export function hasTurnedBy(day: string): Prisma.Sql {
  return Prisma.sql`(
    EXISTS (SELECT FROM upcoming_effects u WHERE u.treaty_id = s.treaty_id AND u.takes_effect_on <= ${day}::date)
    OR EXISTS (
      SELECT FROM status_intervals i
      WHERE i.treaty_id = s.treaty_id AND i.known_to IS NULL
        AND ((i.valid_from > s.as_of AND i.valid_from <= ${day}::date)
          OR (i.valid_to > s.as_of AND i.valid_to <= ${day}::date))
    )
    OR EXISTS (
      SELECT FROM events e JOIN event_versions v ON v.event_id = e.id
      CROSS JOIN LATERAL (VALUES (v.act_date), (v.received_date), (v.circulated_date), (v.effective_date)) d(day)
      WHERE e.treaty_id = s.treaty_id AND v.recorded_at IS NOT NULL AND v.superseded_at IS NULL
        AND d.day > s.as_of AND d.day <= ${day}::date
    )
  )`;
}
