import type { Transaction } from "../client.ts";
import { type Lease, leaseHasEnded } from "./delivery-lease.ts";
import { noticeFacts, noticeSkipCases } from "./delivery-skip-reason.ts";

type Claim = Lease & { readonly endpointId: string; readonly limit: number; readonly maxAttempts: number };

export type ClaimedWebhook = {
  readonly outboxId: string;
  /** This attempt counted. */
  readonly attempts: number;
  /** Why it must not be sent any more (SPEC F7), or null. */
  readonly skipReason: string | null;
};

/** Leases due deliveries of one endpoint, those of a worker that died among them, with the truth as it is now. */
export async function claimWebhooks(db: Transaction, claim: Claim): Promise<ClaimedWebhook[]> {
  return db.$queryRaw<ClaimedWebhook[]>`
    WITH due AS (
      SELECT outbox_id, target_id, channel
      FROM deliveries
      WHERE target_id = ${claim.endpointId}::uuid
        AND channel = 'webhook'
        AND state IN ('queued', 'sending')
        AND next_attempt_at <= now()
        AND attempts < ${claim.maxAttempts}
        AND (state = 'queued' OR ${leaseHasEnded(claim)})
      ORDER BY next_attempt_at, outbox_id
      LIMIT ${claim.limit}
      FOR UPDATE SKIP LOCKED
    ), claimed AS (
      UPDATE deliveries d
      SET state = 'sending',
          attempts = d.attempts + 1,
          lease_owner = ${claim.owner}::uuid,
          lease_until = now() + ${claim.leaseMs} * interval '1 millisecond'
      FROM due
      WHERE (d.outbox_id, d.target_id, d.channel) = (due.outbox_id, due.target_id, due.channel)
      RETURNING d.outbox_id, d.attempts
    ), notice AS (
      SELECT c.outbox_id, c.attempts, ${noticeFacts}
      FROM claimed c JOIN outbox o ON o.id = c.outbox_id
      LEFT JOIN event_versions v ON v.id = o.event_version_id
    )
    SELECT notice.outbox_id AS "outboxId", notice.attempts,
           CASE
             WHEN e.id IS NULL THEN 'the endpoint was deleted'
             WHEN e.state <> 'active' THEN 'the endpoint is not active'
             WHEN r.state = 'erased' THEN 'the owner was erased'
             ${noticeSkipCases}
           END AS "skipReason"
    FROM notice
    LEFT JOIN webhook_endpoints e ON e.id = ${claim.endpointId}::uuid
    LEFT JOIN recipients r ON r.id = e.recipient_id
    ORDER BY notice.outbox_id`;
}
