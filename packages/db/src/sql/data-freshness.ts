import type { Transaction } from "../client.ts";

export type SourceAge = {
  /** The depositary, `bilateral` for treaties without one. */
  readonly source: string;
  /** Seconds since the newest statement on one of its treaties was recorded. */
  readonly recordedAgoS: number;
  /** Days since the day up to which one of its logs is complete. */
  readonly statusAgoDays: number;
};

/** How old the newest of what is on record is, for each source; one step into an index for each treaty. */
export async function readSourceAges(db: Transaction, now: Date): Promise<SourceAge[]> {
  return db.$queryRaw<SourceAge[]>`
    SELECT COALESCE(t.depositary, 'bilateral') AS source,
      extract(epoch FROM ${now}::timestamptz - max(newest.recorded_at))::float8 AS "recordedAgoS",
      ((${now}::timestamptz AT TIME ZONE 'UTC')::date - max(t.status_as_at))::int AS "statusAgoDays"
    FROM treaties t
    JOIN LATERAL (
      SELECT v.recorded_at FROM event_versions v
      WHERE v.treaty_id = t.id AND v.recorded_at IS NOT NULL
      ORDER BY v.recorded_at DESC LIMIT 1
    ) newest ON true
    WHERE t.merged_into_id IS NULL AND t.retracted_reason IS NULL
    GROUP BY 1 ORDER BY 1`;
}
