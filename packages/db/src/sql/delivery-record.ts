import type { Transaction } from "../client.ts";

export type DeliveryOutcome = {
  readonly recipientId: string;
  readonly state: "queued" | "sent" | "skipped" | "failed" | "dead";
  readonly reason: string | null;
  /** How long a row that goes back to the queue waits. */
  readonly delayMs: number;
  /** An attempt that was not made is not counted. */
  readonly isUncounted?: boolean;
};

type Recorded = {
  readonly outboxId: string;
  readonly owner: string;
  readonly outcomes: readonly DeliveryOutcome[];
};

/** Records outcomes in one statement, only for rows this owner still holds; gives how many. */
export async function recordDeliveries(db: Transaction, { outboxId, owner, outcomes }: Recorded): Promise<number> {
  const column = <Value>(read: (outcome: DeliveryOutcome) => Value): Value[] => outcomes.map(read);
  return db.$executeRaw`
    UPDATE deliveries d
    SET state = o.state::delivery_state,
        reason = o.reason,
        attempts = d.attempts - o.uncounted,
        sent_at = CASE WHEN o.state = 'sent' THEN now() END,
        next_attempt_at = now() + o.delay_ms * interval '1 millisecond',
        lease_owner = NULL,
        lease_until = NULL
    FROM unnest(${column((outcome) => outcome.recipientId)}::uuid[], ${column((outcome) => outcome.state)}::text[],
      ${column((outcome) => outcome.reason)}::text[], ${column((outcome) => outcome.delayMs)}::float8[],
      ${column((outcome) => (outcome.isUncounted === true ? 1 : 0))}::int[])
      AS o(target_id, state, reason, delay_ms, uncounted)
    WHERE d.outbox_id = ${outboxId}::uuid
      AND d.target_id = o.target_id
      AND d.channel = 'email'
      AND d.lease_owner = ${owner}::uuid
      AND d.state = 'sending'`;
}
