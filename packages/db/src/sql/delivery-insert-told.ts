import type { Transaction } from "../client.ts";

type Told = { readonly outboxId: string; readonly eventIds: readonly string[] };

/** One delivery for everyone who was told of one of the events, or is about to be, by the channel and rhythm of then. */
export async function insertToldDeliveries(tx: Transaction, { outboxId, eventIds }: Told): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO deliveries (outbox_id, target_id, channel, cadence, state)
    SELECT DISTINCT ON (d.target_id, d.channel) ${outboxId}::uuid, d.target_id, d.channel,
      CASE d.cadence WHEN 'grouped' THEN 'immediate' ELSE d.cadence END,
      CASE WHEN d.cadence IN ('immediate', 'grouped') THEN 'queued' ELSE 'held' END::delivery_state
    FROM event_versions v JOIN outbox o ON o.event_version_id = v.id JOIN deliveries d ON d.outbox_id = o.id
    WHERE v.event_id = ANY(${eventIds}::uuid[]) AND o.id <> ${outboxId}::uuid
      AND d.state IN ('held', 'queued', 'sending', 'sent')
    ORDER BY d.target_id, d.channel, d.cadence
    ON CONFLICT DO NOTHING`;
}
