import type { Transaction } from "../client.ts";

export type PlannedWindow = {
  readonly recipientId: string;
  readonly cadence: "daily" | "weekly";
  readonly windowStart: Date;
  /** Null: the window stays open. */
  readonly windowEnd: Date | null;
  readonly dueAt: Date;
};

type Planned = { readonly windows: readonly PlannedWindow[]; readonly now: Date };

/**
 * Closes windows in one statement: one digest for each that has something held, which it takes as it is now: what commits
 * later goes into the next. An empty window only moves. Gives the number of digests.
 */
export async function closeWindows(tx: Transaction, { windows, now }: Planned): Promise<number> {
  const column = <Value>(read: (window: PlannedWindow) => Value): Value[] => windows.map(read);
  const rows = await tx.$queryRaw<{ made: number }[]>`
    WITH plan AS MATERIALIZED (
      SELECT p.recipient_id, p.cadence::cadence AS cadence, p.window_start, p.window_end, p.due_at
      FROM unnest(${column(({ recipientId }) => recipientId)}::uuid[], ${column(({ cadence }) => cadence)}::text[],
        ${column(({ windowStart }) => windowStart.toISOString())}::text[]::timestamptz[],
        ${column(({ windowEnd }) => windowEnd?.toISOString() ?? null)}::text[]::timestamptz[],
        ${column(({ dueAt }) => dueAt.toISOString())}::text[]::timestamptz[])
        AS p(recipient_id, cadence, window_start, window_end, due_at)
    ), made AS (
      INSERT INTO digests (id, recipient_id, cadence, window_start, window_end, state, created_at)
      SELECT gen_random_uuid(), p.recipient_id, p.cadence, p.window_start, p.window_end, 'queued', ${now}::timestamptz
      FROM plan p
      WHERE p.window_end IS NOT NULL AND EXISTS (
        SELECT FROM deliveries d
        WHERE d.target_id = p.recipient_id AND d.cadence = p.cadence AND d.state = 'held' AND d.channel = 'email'
          AND d.digest_id IS NULL
      )
      ON CONFLICT DO NOTHING
      RETURNING id, recipient_id, cadence
    ), gathered AS (
      UPDATE deliveries d SET digest_id = made.id FROM made
      WHERE d.target_id = made.recipient_id AND d.cadence = made.cadence AND d.state = 'held' AND d.channel = 'email'
        AND d.digest_id IS NULL
    ), moved AS (
      UPDATE digest_schedules s SET window_start = COALESCE(p.window_end, p.window_start), due_at = p.due_at
      FROM plan p WHERE s.recipient_id = p.recipient_id AND s.cadence = p.cadence
    )
    SELECT count(*)::int AS made FROM made`;
  return rows[0]?.made ?? 0;
}
