import type { Transaction } from "../client.ts";

export type DeliveryOutcome = {
  readonly recipientId: string;
  readonly kind: string;
  readonly state: "queued" | "sent" | "skipped" | "failed" | "dead";
  readonly reason: string | null;
  readonly messageId: string | null;
  /** How long a row that goes back to the queue waits. */
  readonly delayMs: number;
};

type Recorded = {
  readonly eventVersionId: string;
  readonly owner: string;
  readonly outcomes: readonly DeliveryOutcome[];
};

/** Records outcomes in one statement, only for rows this owner still holds; gives how many. */
export async function recordDeliveries(
  db: Transaction,
  { eventVersionId, owner, outcomes }: Recorded,
): Promise<number> {
  return db.$executeRaw`
    UPDATE deliveries d
    SET state = o.state::delivery_state,
        reason = o.reason,
        message_id = coalesce(o.message_id, d.message_id),
        sent_at = CASE WHEN o.state = 'sent' THEN now() END,
        next_attempt_at = now() + o.delay_ms * interval '1 millisecond',
        lease_owner = NULL,
        lease_until = NULL
    FROM jsonb_to_recordset(${JSON.stringify(outcomes.map(columnsOf))}::jsonb)
      AS o(recipient_id uuid, kind text, state text, reason text, message_id text, delay_ms float8)
    WHERE d.event_version_id = ${eventVersionId}::uuid
      AND d.recipient_id = o.recipient_id
      AND d.channel = 'email'
      AND d.kind = o.kind::delivery_kind
      AND d.lease_owner = ${owner}::uuid
      AND d.state = 'sending'`;
}

function columnsOf(outcome: DeliveryOutcome): Record<string, string | number | null> {
  const { recipientId, kind, state, reason, messageId, delayMs } = outcome;
  return { recipient_id: recipientId, kind, state, reason, message_id: messageId, delay_ms: delayMs };
}
