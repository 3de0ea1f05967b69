import type { Stage } from "../run/stage.ts";
import { judgeWebhooks } from "./judge-webhooks.ts";
import type { Ledger } from "./ledger.ts";
import { type MessageCounts, readMessages } from "./webhook-messages.ts";

const UNFINISHED = `
  SELECT ((SELECT count(*) FROM outbox WHERE id = ANY ($1) AND fanned_out_at IS NULL)
    + (SELECT count(*) FROM deliveries WHERE channel = 'webhook' AND state IN ('queued', 'sending'))
    + (SELECT count(*) FROM account_mails WHERE state IN ('queued', 'sending')))::int AS left`;

/** The oldest first, so that an endpoint that takes nothing comes soon to the last attempt at one of them. */
const MAKE_DUE = `
  WITH mails AS (UPDATE account_mails SET next_attempt_at = now() WHERE state = 'queued' AND next_attempt_at > now())
  UPDATE deliveries SET next_attempt_at = created_at WHERE channel = 'webhook' AND state = 'queued' AND next_attempt_at > now()`;

/** The messages to webhook endpoints: one for each endpoint and notice. */
export function openWebhookLedger(stage: Stage): Ledger {
  const { sql, notices } = stage;
  const allowed: Map<string, MessageCounts> = new Map();
  const seen: Map<string, number> = new Map();
  return {
    countUnfinished: async () => {
      const outboxIds = notices.map(({ outboxId }) => outboxId);
      return (await sql.query<{ left: number }>(UNFINISHED, [outboxIds]))[0]?.left ?? 0;
    },
    hasten: async () => {
      await sql.query(MAKE_DUE);
    },
    noteKill: async () => {
      for (const { key, requests, accepted, logged, state } of await readMessages(stage)) {
        const before = allowed.get(key) ?? { requests: 0, accepted: 0 };
        const isNew = accepted > (seen.get(key) ?? 0) && state !== "sent";
        seen.set(key, accepted);
        allowed.set(key, {
          requests: Math.max(before.requests, requests - logged),
          accepted: before.accepted + (isNew ? 1 : 0),
        });
      }
    },
    judge: async () => judgeWebhooks(stage, allowed),
  };
}
