import { isOwnersAddress } from "../run/make-endpoints.ts";
import type { Stage } from "../run/stage.ts";
import { allowUnrecorded } from "./allow-unrecorded.ts";
import { countBy } from "./group-by.ts";
import { judgeMails } from "./judge-mails.ts";
import type { Ledger } from "./ledger.ts";

const UNFINISHED = `
  SELECT ((SELECT count(*) FROM outbox WHERE id = $1 AND fanned_out_at IS NULL)
    + (SELECT count(*) FROM deliveries
       WHERE outbox_id = $1 AND channel = 'email' AND state IN ('held', 'queued', 'sending')))::int AS left`;

const MAKE_DUE = `
  WITH domains AS (UPDATE mail_domains SET paused_until = now() WHERE paused_until > now())
  UPDATE deliveries SET next_attempt_at = now()
  WHERE outbox_id = $1 AND channel = 'email' AND state = 'queued' AND next_attempt_at > now()`;

const RECORDED = `
  SELECT r.address FROM deliveries d JOIN recipients r ON r.id = d.target_id
  WHERE d.outbox_id = $1 AND d.channel = 'email' AND d.state NOT IN ('queued', 'sending')`;

/** The mails of the one notice, one to each recipient. */
export function openMailLedger(stage: Stage): Ledger {
  const { sql, outboxId } = stage;
  return {
    countUnfinished: async () => (await sql.query<{ left: number }>(UNFINISHED, [outboxId]))[0]?.left ?? 0,
    hasten: async () => {
      await sql.query(MAKE_DUE, [outboxId]);
    },
    noteKill: async () => allowWhatWasOnTheWay(stage),
    judge: async () => judgeMails(stage),
  };
}

async function allowWhatWasOnTheWay(stage: Stage): Promise<void> {
  const kept = (await stage.sink.report()).kept.filter(({ to }) => !isOwnersAddress(to));
  const recorded = await stage.sql.query<{ address: string }>(RECORDED, [stage.outboxId]);
  allowUnrecorded(
    stage,
    countBy(kept, ({ to }) => to),
    recorded.map(({ address }) => address),
  );
}
