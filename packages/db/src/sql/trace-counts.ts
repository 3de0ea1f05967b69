import type { Transaction } from "../client.ts";

export type DeliveryCount = {
  readonly outboxId: string;
  readonly channel: "email" | "webhook";
  readonly state: string;
  readonly reason: string | null;
  readonly count: number;
};

const MOST_LINES = 300;

/** How many deliveries of notices are in which state and why, the most frequent first. */
export async function countDeliveries(db: Transaction, outboxIds: readonly string[]): Promise<DeliveryCount[]> {
  return db.$queryRaw<DeliveryCount[]>`
    SELECT outbox_id AS "outboxId", channel, state, reason, count(*)::int AS count
    FROM deliveries WHERE outbox_id = ANY(${outboxIds}::uuid[])
    GROUP BY outbox_id, channel, state, reason
    ORDER BY outbox_id, count(*) DESC, channel, state, reason LIMIT ${MOST_LINES}`;
}
