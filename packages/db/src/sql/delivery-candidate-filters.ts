import type { Transaction } from "../client.ts";
import type { OutboxEvent } from "./outbox-lock.ts";

export type CandidateFilter = { readonly id: string; readonly body: unknown };

/** Distinct filters with an active subscription whose every constraint the event meets; the domain decides again. */
export async function candidateFilters(tx: Transaction, event: OutboxEvent): Promise<CandidateFilter[]> {
  return tx.$queryRaw<CandidateFilter[]>`
    SELECT f.id, f.body
    FROM filters f
    WHERE (f.body->'treaty' IS NULL OR f.body->'treaty' ? ${event.treatySlug})
      AND (f.body->'kind' IS NULL OR f.body->'kind' ? ${event.kind})
      AND (f.body->'participant' IS NULL OR f.body->'participant' ?| ${event.participantCodes}::text[])
      AND (f.body->'topic' IS NULL OR f.body->'topic' ?| ${event.topicCodes}::text[])
      AND (f.body->'region' IS NULL OR f.body->'region' ?| ${event.regions}::text[])
      AND (f.body->'depositary' IS NULL OR f.body->'depositary' ? ${event.depositary})
      AND EXISTS (SELECT 1 FROM subscriptions s WHERE s.filter_id = f.id AND s.state = 'active')
    ORDER BY f.id`;
}
