import { digestMessageId } from "@pacta/services";
import { MAIL_DOMAIN } from "../run/mail-domain.ts";
import type { Stage } from "../run/stage.ts";
import type { KeptMessage } from "../sink/sink-report.ts";
import { judgeDigests } from "./judge-digests.ts";
import type { Ledger } from "./ledger.ts";

const UNFINISHED = `
  SELECT ((SELECT count(*) FROM outbox WHERE id = ANY ($1) AND fanned_out_at IS NULL)
    + (SELECT count(*) FROM deliveries WHERE state IN ('held', 'queued', 'sending'))
    + (SELECT count(*) FROM digests WHERE state IN ('queued', 'sending')))::int AS left`;

const MAKE_DUE = `
  WITH domains AS (UPDATE mail_domains SET paused_until = now() WHERE paused_until > now())
  UPDATE digests SET next_attempt_at = now() WHERE state = 'queued' AND next_attempt_at > now()`;

/** The daily digests, one to each recipient and day. */
export function openDigestLedger(stage: Stage): Ledger {
  const { sql, sink, notices } = stage;
  const allowance = new Map<string, number>();
  const seen = new Map<string, number>();
  return {
    countUnfinished: async () => {
      const outboxIds = notices.map(({ outboxId }) => outboxId);
      return (await sql.query<{ left: number }>(UNFINISHED, [outboxIds]))[0]?.left ?? 0;
    },
    hasten: async () => {
      await sql.query(MAKE_DUE);
    },
    noteKill: async () => {
      const kept = countByMessageId((await sink.report()).kept);
      const recorded = await sql.query<{ id: string }>(
        "SELECT id FROM digests WHERE state NOT IN ('queued', 'sending')",
      );
      const isRecorded = new Set(recorded.map(({ id }) => digestMessageId(id, MAIL_DOMAIN)));
      for (const [messageId, count] of kept) {
        const isNew = count > (seen.get(messageId) ?? 0);
        if (isNew && !isRecorded.has(messageId)) allowance.set(messageId, (allowance.get(messageId) ?? 0) + 1);
        seen.set(messageId, count);
      }
    },
    judge: async () => judgeDigests(stage, allowance),
  };
}

function countByMessageId(kept: readonly KeptMessage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { messageId } of kept) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
  return counts;
}
