import type { Transaction } from "../client.ts";

export type DueSchedule = {
  readonly recipientId: string;
  readonly cadence: "daily" | "weekly";
  readonly windowStart: Date;
  readonly zone: string;
  readonly minute: number;
  readonly weekday: number;
  /** Whether a mail was made for the window that ended at `windowStart`. */
  readonly wasSent: boolean;
};

type Wanted = { readonly now: Date; readonly limit: number };

/** Begins a window for every recipient who has something held and none yet; its end is worked out next. Gives how many. */
export async function addDigestSchedules(db: Transaction, now: Date): Promise<number> {
  return db.$executeRaw`
    INSERT INTO digest_schedules (recipient_id, cadence, window_start, due_at)
    SELECT held.target_id, held.cadence, ${now}::timestamptz, ${now}::timestamptz
    FROM (
      SELECT DISTINCT target_id, cadence FROM deliveries WHERE state = 'held' AND cadence IN ('daily', 'weekly')
    ) held
    JOIN recipients r ON r.id = held.target_id
    WHERE NOT EXISTS (
      SELECT FROM digest_schedules s WHERE s.recipient_id = held.target_id AND s.cadence = held.cadence
    )
    ON CONFLICT DO NOTHING`;
}

/** Locks schedules that are due, or so far ahead that only a wrong clock can have set them; others' are passed over. */
export async function lockDueSchedules(tx: Transaction, { now, limit }: Wanted): Promise<DueSchedule[]> {
  return tx.$queryRaw<DueSchedule[]>`
    SELECT s.recipient_id AS "recipientId", s.cadence::text AS cadence, s.window_start AS "windowStart",
           r.zone, r.digest_minute AS minute, r.digest_weekday AS weekday,
           EXISTS (
             SELECT FROM digests g WHERE g.recipient_id = s.recipient_id AND g.cadence = s.cadence AND g.scope = ''
               AND g.window_end = s.window_start
           ) AS "wasSent"
    FROM digest_schedules s JOIN recipients r ON r.id = s.recipient_id
    WHERE s.due_at <= ${now}::timestamptz OR s.due_at > ${now}::timestamptz + interval '10 days'
    LIMIT ${limit}
    FOR UPDATE OF s SKIP LOCKED`;
}
