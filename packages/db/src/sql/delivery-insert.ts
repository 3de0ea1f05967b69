import type { Transaction } from "../client.ts";

type Fanned = { readonly eventVersionId: string; readonly filterIds: readonly string[] };

/** One delivery for each confirmed recipient behind the filters, however many of them match; gives the rows added. */
export async function insertDeliveries(tx: Transaction, { eventVersionId, filterIds }: Fanned): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO deliveries (event_version_id, recipient_id, channel, kind, subscription_ids, state)
    SELECT ${eventVersionId}::uuid, s.recipient_id, 'email', 'event', array_agg(s.id ORDER BY s.id), 'queued'
    FROM subscriptions s
    JOIN recipients r ON r.id = s.recipient_id AND r.state = 'confirmed'
    WHERE s.state = 'active' AND s.filter_id = ANY(${filterIds}::uuid[])
    GROUP BY s.recipient_id
    ON CONFLICT DO NOTHING`;
}
