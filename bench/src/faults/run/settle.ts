import { setTimeout as pause } from "node:timers/promises";
import type { Stage } from "./stage.ts";

const LOOK_EVERY_MS = 200;
const PATIENCE_MS = 150_000;

const UNFINISHED = `
  SELECT (SELECT count(*) FROM outbox WHERE id = $1 AND fanned_out_at IS NULL)
    + (SELECT count(*) FROM deliveries WHERE outbox_id = $1 AND state IN ('held', 'queued', 'sending')) AS left`;

/** As if the waits for a next attempt were over: half a minute and more each, of no interest here. */
const MAKE_DUE = `
  WITH domains AS (UPDATE mail_domains SET paused_until = now() WHERE paused_until > now())
  UPDATE deliveries SET next_attempt_at = now() WHERE outbox_id = $1 AND state = 'queued' AND next_attempt_at > now()`;

/** Waits until the notice is told; complains when that does not come, or when a worker ended by itself. */
export async function settle({ sql, outboxId, workers, complaints }: Stage): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const [found] = await sql.query<{ left: string }>(UNFINISHED, [outboxId]);
    if (found?.left === "0") break;
    if (Date.now() > deadline) {
      complaints.push(`${found?.left} rows unfinished after ${PATIENCE_MS / 1_000} s`);
      break;
    }
    await sql.query(MAKE_DUE, [outboxId]);
    await pause(LOOK_EVERY_MS);
  }
  for (const worker of workers) {
    if (worker.hasEnded()) complaints.push(`a worker ended by itself:\n${worker.log()}`);
  }
}
