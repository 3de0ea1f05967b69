import type { Transaction } from "../client.ts";

/** One delivery for each endpoint behind the filters of a notice; gives the endpoints. */
export async function insertWebhookDeliveries(tx: Transaction, outboxId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO deliveries (outbox_id, target_id, channel, cadence, state)
    SELECT ${outboxId}::uuid, e.id, 'webhook', 'immediate', 'queued'
    FROM outbox_filters m JOIN webhook_endpoints e ON e.filter_id = m.filter_id
    WHERE m.outbox_id = ${outboxId}::uuid AND e.state = 'active'
    ON CONFLICT DO NOTHING
    RETURNING target_id AS id`;
  return rows.map(({ id }) => id);
}
