import type { Transaction } from "../client.ts";

/** What filters look at. */
export type NoticeFilterFacts = {
  readonly treatySlug: string;
  /** Of the event; null where no act brings the effect about. */
  readonly kind: string | null;
  readonly certainty: string | null;
  /** Who acts and whose status changes; of a bilateral treaty always both sides. */
  readonly participantCodes: readonly string[];
  readonly topicCodes: readonly string[];
  /** Regional groups of these participants. */
  readonly regions: readonly string[];
  readonly depositary: string | null;
  /** Everybody with a status in the treaty. */
  readonly alsoIn: readonly string[];
};

/** Reads what filters look at of a notice: its event, or for a reminder and an effect whose effect it is. */
export async function readNoticeFacts(tx: Transaction, outboxId: string): Promise<NoticeFilterFacts> {
  const rows = await tx.$queryRaw<NoticeFilterFacts[]>`
    SELECT t.slug AS "treatySlug", t.depositary, v.kind, v.certainty, who.codes AS "participantCodes",
           ARRAY(
             SELECT DISTINCT un_region FROM participants WHERE code = ANY(who.codes) AND un_region IS NOT NULL
           ) AS regions,
           ARRAY(SELECT topic_code FROM treaty_topics WHERE treaty_id = t.id ORDER BY 1) AS "topicCodes",
           ARRAY(
             SELECT p.code FROM participations a JOIN participants p ON p.id = a.participant_id WHERE a.treaty_id = t.id
           ) AS "alsoIn"
    FROM outbox o
    LEFT JOIN event_versions v ON v.id = o.event_version_id
    JOIN treaties t ON t.id = COALESCE(v.treaty_id, o.treaty_id)
    CROSS JOIN LATERAL (SELECT ARRAY(
      SELECT p.code FROM participants p WHERE p.id = COALESCE(o.effect_of, v.participant_id)
      UNION
      SELECT change->>'participant' FROM jsonb_array_elements(o.changes) change
      WHERE change->>'participant' IS NOT NULL
      UNION
      SELECT jsonb_array_elements_text(t.rules->'parties') WHERE t.form = 'bilateral'
    ) AS codes) who
    WHERE o.id = ${outboxId}::uuid`;
  const facts = rows[0];
  if (facts === undefined) throw new Error(`notice ${outboxId} not found`);
  return facts;
}
