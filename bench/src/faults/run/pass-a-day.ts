import { waitUntil } from "@pacta/scripts/signals";
import { announceOn, storeMadeTreaty } from "./made-treaty.ts";
import type { Stage } from "./stage.ts";

const PATIENCE_MS = 120_000;
const ANNOUNCED_A_DAY = 3;

const HELD = `
  SELECT (SELECT count(*) FROM deliveries d JOIN recipients r ON r.id = d.target_id
          WHERE d.outbox_id = ANY ($1) AND d.channel = 'email')::int AS written,
    (SELECT count(*) FROM digest_schedules)::int AS scheduled`;

/** As time does: the past moves back by a day. No planner is at work meanwhile; two steps, as windows are unique. */
const MOVE_BACK = `
  BEGIN;
  LOCK TABLE digest_schedules IN SHARE ROW EXCLUSIVE MODE;
  UPDATE digest_schedules SET window_start = window_start - interval '1 day', due_at = due_at - interval '1 day';
  UPDATE digests SET window_start = window_start - interval '1000 days', window_end = window_end - interval '1000 days';
  UPDATE digests SET window_start = window_start + interval '999 days', window_end = window_end + interval '999 days';
  COMMIT`;

/** Announces what the next digest is to tell. */
export async function announceForDigest({ services, notices, days }: Stage): Promise<void> {
  for (let count = 0; count < ANNOUNCED_A_DAY; count += 1) {
    const number = days.passed * ANNOUNCED_A_DAY + count;
    const treaty = await storeMadeTreaty(services, { number, topics: ["defence-security"] });
    notices.push(await announceOn(services, treaty));
  }
}

/** Waits until all that was announced is held for everybody. */
export async function untilHeld({ sql, addresses, notices, complaints }: Stage): Promise<void> {
  const outboxIds = notices.map(({ outboxId }) => outboxId);
  const wanted = addresses.length;
  const isHeld = await waitUntil(async () => {
    const [found] = await sql.query<{ written: number; scheduled: number }>(HELD, [outboxIds]);
    return found?.written === wanted * notices.length && found.scheduled === wanted;
  }, PATIENCE_MS);
  if (!isHeld) complaints.push("not everything was held in time");
}

/** Makes the digests due. */
export async function passADay({ sql, days }: Stage): Promise<void> {
  await sql.query(MOVE_BACK);
  days.passed += 1;
}
