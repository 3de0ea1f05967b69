import type { Transaction } from "../client.ts";

export type DigestOutcome = {
  readonly digestId: string;
  readonly state: "queued" | "sent" | "skipped" | "failed" | "dead";
  readonly reason: string | null;
  /** How long a digest that goes back to the queue waits. */
  readonly delayMs: number;
  /** An attempt that was not made is not counted. */
  readonly isUncounted: boolean;
  /** What becomes of what it gathered; nothing while it waits. */
  readonly items: readonly DigestItemOutcome[];
};

export type DigestItemOutcome = {
  readonly outboxId: string;
  readonly state: "sent" | "skipped" | "failed" | "dead";
  readonly reason: string | null;
};

type Recorded = { readonly owner: string; readonly outcomes: readonly DigestOutcome[] };

/** Records digests and all they gathered in one statement, only those this owner still holds; gives how many. */
export async function recordDigests(db: Transaction, { owner, outcomes }: Recorded): Promise<number> {
  const column = <Value>(read: (outcome: DigestOutcome) => Value): Value[] => outcomes.map(read);
  const items = outcomes.flatMap(({ digestId, items: own }) => own.map((item) => ({ digestId, ...item })));
  const rows = await db.$queryRaw<{ recorded: number }[]>`
    WITH recorded AS (
      UPDATE digests g
      SET state = o.state::delivery_state,
          reason = o.reason,
          attempts = g.attempts - o.uncounted,
          sent_at = CASE WHEN o.state = 'sent' THEN now() END,
          next_attempt_at = now() + o.delay_ms * interval '1 millisecond',
          lease_owner = NULL,
          lease_until = NULL
      FROM unnest(${column(({ digestId }) => digestId)}::uuid[], ${column(({ state }) => state)}::text[],
        ${column(({ reason }) => reason)}::text[], ${column(({ delayMs }) => delayMs)}::float8[],
        ${column(({ isUncounted }) => (isUncounted ? 1 : 0))}::int[]) AS o(id, state, reason, delay_ms, uncounted)
      WHERE g.id = o.id AND g.lease_owner = ${owner}::uuid AND g.state = 'sending'
      RETURNING g.id, g.recipient_id
    ), settled AS (
      UPDATE deliveries d
      SET state = i.state::delivery_state,
          reason = i.reason,
          attempts = d.attempts + 1,
          sent_at = CASE WHEN i.state = 'sent' THEN now() END
      FROM unnest(${items.map(({ digestId }) => digestId)}::uuid[], ${items.map(({ outboxId }) => outboxId)}::uuid[],
        ${items.map(({ state }) => state)}::text[], ${items.map(({ reason }) => reason)}::text[])
        AS i(digest_id, outbox_id, state, reason)
      JOIN recorded ON recorded.id = i.digest_id
      WHERE d.outbox_id = i.outbox_id AND d.target_id = recorded.recipient_id AND d.channel = 'email'
        AND d.digest_id = i.digest_id AND d.state = 'held'
    )
    SELECT count(*)::int AS recorded FROM recorded`;
  return rows[0]?.recorded ?? 0;
}
