import { digestMessageId } from "@pacta/services";
import { MAIL_DOMAIN } from "../run/mail-domain.ts";
import type { Stage } from "../run/stage.ts";
import { allowUnrecorded } from "./allow-unrecorded.ts";
import { countBy } from "./group-by.ts";
import { judgeDigests } from "./judge-digests.ts";
import type { Ledger } from "./ledger.ts";

const UNFINISHED = `
  SELECT ((SELECT count(*) FROM outbox WHERE id = ANY ($1) AND fanned_out_at IS NULL)
    + (SELECT count(*) FROM deliveries WHERE state IN ('held', 'queued', 'sending'))
    + (SELECT count(*) FROM digests WHERE state IN ('queued', 'sending')))::int AS left`;

const MAKE_DUE = `
  WITH domains AS (UPDATE mail_domains SET paused_until = now() WHERE paused_until > now())
  UPDATE digests SET next_attempt_at = now() WHERE state = 'queued' AND next_attempt_at > now()`;

const RECORDED = "SELECT id FROM digests WHERE state NOT IN ('queued', 'sending')";

/** The daily digests, one to each recipient and day. */
export function openDigestLedger(stage: Stage): Ledger {
  const { sql, sink, notices } = stage;
  const repeats = { allowance: new Map<string, number>(), seenAtKill: new Map<string, number>() };
  return {
    countUnfinished: async () => {
      const outboxIds = notices.map(({ outboxId }) => outboxId);
      return (await sql.query<{ left: number }>(UNFINISHED, [outboxIds]))[0]?.left ?? 0;
    },
    hasten: async () => {
      await sql.query(MAKE_DUE);
    },
    noteKill: async () => {
      const kept = countBy((await sink.report()).kept, ({ messageId }) => messageId);
      const recorded = await sql.query<{ id: string }>(RECORDED);
      allowUnrecorded(
        repeats,
        kept,
        recorded.map(({ id }) => digestMessageId(id, MAIL_DOMAIN)),
      );
    },
    judge: async () => judgeDigests(stage, repeats.allowance),
  };
}
