import type { Fault } from "../run/fault.ts";
import type { Ending, Stage } from "../run/stage.ts";
import { chooseMoments, untilKept } from "../run/stage-moments.ts";

const LEAVERS = 100;

/**
 * Locks rows so that none is claimed while its owner leaves: those found `queued` have left before their send, those
 * already in a worker's hands may have the mail on the way.
 */
const LEAVE = `
  WITH chosen AS (
    SELECT d.target_id, d.state FROM deliveries d
    WHERE d.outbox_id = $1 AND d.state IN ('queued', 'sending') ORDER BY d.state, md5(d.target_id::text || $2) LIMIT $3
    FOR UPDATE SKIP LOCKED
  ), ended AS (
    UPDATE subscriptions s SET state = 'ended', ended_at = now() FROM chosen
    WHERE s.recipient_id = chosen.target_id AND $4 = 'unsubscribe'
  ), suppressed AS (
    INSERT INTO suppressions (id, address_hash, reason, source, created_at)
    SELECT gen_random_uuid(), r.address_hash, 'hard_bounce', 'dsn', now()
    FROM chosen JOIN recipients r ON r.id = chosen.target_id WHERE $4 = 'suppress'
    ON CONFLICT DO NOTHING
  )
  SELECT r.address, chosen.state FROM chosen JOIN recipients r ON r.id = chosen.target_id`;

export const leaveMidway: Fault = {
  name: "leave",
  what: `${LEAVERS} unsubscribe and ${LEAVERS} are suppressed while it is sent, four times`,
  queue: "either",
  workers: 1,
  leaseSeconds: 8,
  inject: async (stage) => {
    for (const moment of chooseMoments(stage, 4)) {
      await untilKept(stage, Math.min(moment, stage.addresses.length / 3));
      for (const how of ["unsubscribe", "suppress"]) await leave(stage, how);
    }
    if (![...stage.endings.values()].includes("untold")) stage.complaints.push("nobody left in time");
  },
};

async function leave({ sql, outboxId, random, endings }: Stage, how: string): Promise<void> {
  const salt = String(random());
  const left = await sql.query<{ address: string; state: string }>(LEAVE, [outboxId, salt, LEAVERS, how]);
  for (const { address, state } of left) endings.set(address, endingOf(state, endings.get(address)));
}

function endingOf(state: string, before: Ending | undefined): Ending {
  return state === "queued" ? "untold" : (before ?? "either");
}
