import type { Transaction } from "../client.ts";

export type DeliveryOutcome = {
  readonly outboxId: string;
  readonly recipientId: string;
  /** Who must still hold the row for this to be written. */
  readonly owner: string;
  readonly state: "queued" | "sent" | "skipped" | "failed" | "dead";
  readonly reason: string | null;
  /** How long a row that goes back to the queue waits. */
  readonly delayMs: number;
  /** An attempt that was not made is not counted. */
  readonly isUncounted?: boolean;
};

/** Records outcomes of any notices in one statement, only for rows their owner still holds; gives how many. */
export async function recordDeliveries(db: Transaction, outcomes: readonly DeliveryOutcome[]): Promise<number> {
  const column = <Value>(read: (outcome: DeliveryOutcome) => Value): Value[] => outcomes.map(read);
  // Right after a fan-out the statistics know nothing of it. Without a constant in the key, and with the state compared
  // as text, no index but the key's serves: else every unfinished row of the notice was read for each statement.
  return db.$executeRaw`
    UPDATE deliveries d
    SET state = o.state::delivery_state,
        reason = o.reason,
        attempts = d.attempts - o.uncounted,
        sent_at = CASE WHEN o.state = 'sent' THEN now() END,
        next_attempt_at = now() + o.delay_ms * interval '1 millisecond',
        lease_owner = NULL,
        lease_until = NULL
    FROM unnest(${column((outcome) => outcome.outboxId)}::uuid[], ${column((outcome) => outcome.recipientId)}::uuid[],
      ${column((outcome) => outcome.owner)}::uuid[], ${column((outcome) => outcome.state)}::text[],
      ${column((outcome) => outcome.reason)}::text[], ${column((outcome) => outcome.delayMs)}::float8[],
      ${column((outcome) => (outcome.isUncounted === true ? 1 : 0))}::int[])
      AS o(outbox_id, target_id, owner, state, reason, delay_ms, uncounted)
    WHERE d.outbox_id = o.outbox_id
      AND d.target_id = o.target_id
      AND d.channel = 'email'
      AND d.lease_owner = o.owner
      AND d.state::text = 'sending'`;
}
