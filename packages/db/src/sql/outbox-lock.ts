import type { Transaction } from "../client.ts";

export type OutboxEvent = {
  readonly eventVersionId: string;
  readonly treatySlug: string;
  readonly kind: string;
  /** Who acts and whose status changes; of a bilateral treaty always both sides. */
  readonly participantCodes: readonly string[];
  readonly topicCodes: readonly string[];
  /** Regional groups of these participants. */
  readonly regions: readonly string[];
  readonly depositary: string | null;
};

/** Locks an outbox row still to be fanned out and reads what filters look at; null when done or in other hands. */
export async function lockOutboxEvent(tx: Transaction, outboxId: string): Promise<OutboxEvent | null> {
  const rows = await tx.$queryRaw<OutboxEvent[]>`
    SELECT o.event_version_id AS "eventVersionId",
           t.slug AS "treatySlug",
           t.depositary,
           v.kind,
           who.codes AS "participantCodes",
           ARRAY(
             SELECT DISTINCT un_region FROM participants WHERE code = ANY(who.codes) AND un_region IS NOT NULL
           ) AS regions,
           ARRAY(SELECT topic_code FROM treaty_topics WHERE treaty_id = t.id ORDER BY 1) AS "topicCodes"
    FROM outbox o
    JOIN event_versions v ON v.id = o.event_version_id
    JOIN treaties t ON t.id = v.treaty_id
    CROSS JOIN LATERAL (SELECT ARRAY(
      SELECT p.code FROM participants p WHERE p.id = v.participant_id
      UNION
      SELECT change->>'participant' FROM jsonb_array_elements(o.changes) change
      WHERE change->>'participant' IS NOT NULL
      UNION
      SELECT jsonb_array_elements_text(t.rules->'parties') WHERE t.form = 'bilateral'
    ) AS codes) who
    WHERE o.id = ${outboxId}::uuid AND o.fanned_out_at IS NULL
    FOR UPDATE OF o SKIP LOCKED`;
  return rows[0] ?? null;
}
