import type { Transaction } from "../client.ts";
import type { DeliveryOutcome } from "./delivery-record.ts";

export type WebhookOutcome = Pick<DeliveryOutcome, "state" | "reason" | "delayMs">;

type Recorded = {
  readonly outboxId: string;
  readonly endpointId: string;
  readonly owner: string;
  readonly outcome: WebhookOutcome;
};

/** Records what became of one delivery, only while this owner still holds it; gives 1, or 0 when it was lost. */
export async function recordWebhook(db: Transaction, recorded: Recorded): Promise<number> {
  const { state, reason, delayMs } = recorded.outcome;
  return db.$executeRaw`
    UPDATE deliveries
    SET state = ${state}::delivery_state,
        reason = ${reason},
        sent_at = CASE WHEN ${state} = 'sent' THEN now() END,
        next_attempt_at = now() + ${delayMs} * interval '1 millisecond',
        lease_owner = NULL,
        lease_until = NULL
    WHERE outbox_id = ${recorded.outboxId}::uuid
      AND target_id = ${recorded.endpointId}::uuid
      AND channel = 'webhook'
      AND lease_owner = ${recorded.owner}::uuid
      AND state = 'sending'`;
}
