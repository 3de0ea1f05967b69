import type { Transaction } from "../client.ts";

type Wanted = {
  readonly today: string;
  readonly horizonDays: number;
  readonly leads: readonly number[];
  /** For how long after its day, while no worker ran, each lead is still written; beside `leads`. */
  readonly graceDays: readonly number[];
};

/**
 * Writes the reminders and day-of notices of every effect ahead, each due on its day; what is there already stays. A
 * reminder whose day was past when the act became known is not made up for: the act's own notice said it. What no act
 * brings about, as a term that runs out, is known since the treaty is on record. Gives how many.
 */
export async function scheduleEffectNotices(
  tx: Transaction,
  { today, horizonDays, leads, graceDays }: Wanted,
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO outbox (id, event_version_id, treaty_id, kind, notice_key, audience, changes, effect_of, effect_on, effect_kind,
      lead_days, due_on, created_at)
    SELECT gen_random_uuid(), v.id, CASE WHEN v.id IS NULL THEN t.id END, (CASE WHEN lead.days = 0 THEN 'effect' ELSE 'reminder' END)::notice_kind,
      concat_ws(' ', u.kind, lead.days, u.takes_effect_on, u.participant_id), 'followers', '[]'::jsonb,
      u.participant_id, u.takes_effect_on, u.kind, lead.days, u.takes_effect_on - lead.days, now()
    FROM upcoming_effects u
    JOIN treaties t ON t.id = u.treaty_id
    LEFT JOIN event_versions v ON v.event_id = u.event_id AND v.state = 'published' AND v.superseded_at IS NULL
    CROSS JOIN unnest(${leads}::int[], ${graceDays}::int[]) AS lead(days, grace)
    WHERE (v.id IS NOT NULL OR u.event_id IS NULL)
      AND u.takes_effect_on <= ${today}::date + ${horizonDays}::int
      AND u.takes_effect_on - lead.days > (COALESCE(v.recorded_at, t.created_at) AT TIME ZONE 'UTC')::date
      AND u.takes_effect_on - lead.days >= ${today}::date - lead.grace
    ON CONFLICT DO NOTHING`;
}
