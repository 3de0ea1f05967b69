import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";

/** One delivery, or all that were written in a span of time. */
export type ReplayScope =
  | { readonly kind: "one"; readonly outboxId: string }
  | { readonly kind: "span"; readonly from: Date; readonly to: Date };

type Replay = { readonly endpointId: string; readonly scope: ReplayScope; readonly limit: number };

/** Puts finished deliveries of an endpoint back into the queue, with all their attempts before them; gives how many. */
export async function replayWebhooks(db: Transaction, { endpointId, scope, limit }: Replay): Promise<number> {
  return db.$executeRaw`
    UPDATE deliveries d
    SET state = 'queued', attempts = 0, reason = NULL, sent_at = NULL, next_attempt_at = now()
    FROM (
      SELECT outbox_id FROM deliveries
      WHERE target_id = ${endpointId}::uuid AND channel = 'webhook'
        AND state IN ('sent', 'skipped', 'failed', 'dead') AND ${isIn(scope)}
      ORDER BY created_at
      LIMIT ${limit}
    ) chosen
    WHERE d.outbox_id = chosen.outbox_id AND d.target_id = ${endpointId}::uuid AND d.channel = 'webhook'
      AND d.state IN ('sent', 'skipped', 'failed', 'dead')`;
}

function isIn(scope: ReplayScope): Prisma.Sql {
  if (scope.kind === "one") return Prisma.sql`outbox_id = ${scope.outboxId}::uuid`;
  return Prisma.sql`created_at >= ${scope.from}::timestamptz AND created_at < ${scope.to}::timestamptz`;
}

type Postponement = { readonly endpointId: string; readonly delayMs: number };

/** Lets everything due at an endpoint that answers nothing wait; no attempt is counted. */
export async function postponeWebhooks(db: Transaction, { endpointId, delayMs }: Postponement): Promise<number> {
  return db.$executeRaw`
    UPDATE deliveries SET next_attempt_at = now() + ${delayMs} * interval '1 millisecond'
    WHERE target_id = ${endpointId}::uuid AND channel = 'webhook' AND state = 'queued' AND next_attempt_at <= now()`;
}
