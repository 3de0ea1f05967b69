import type { Transaction } from "../client.ts";

/** On each day the number of parties changed, by how much; days in order. */
export type PartyStep = { readonly on: Date; readonly change: number };

/** How the number of parties of a treaty changed, as known at an instant; a status that follows another binds on. */
export function findPartySteps(
  tx: Transaction,
  treatyId: string,
  { bound, knownAt }: { readonly bound: readonly string[]; readonly knownAt: Date },
): Promise<PartyStep[]> {
  return tx.$queryRaw<PartyStep[]>`
    WITH stretches AS (
      SELECT valid_from, valid_to FROM status_intervals
      WHERE treaty_id = ${treatyId}::uuid AND participant_id IS NOT NULL AND status = ANY(${bound}::text[])
        AND known_from <= ${knownAt} AND (known_to IS NULL OR known_to > ${knownAt}))
    SELECT day AS "on", sum(change)::int AS change
    FROM (SELECT valid_from AS day, 1 AS change FROM stretches
      UNION ALL SELECT valid_to, -1 FROM stretches) changes
    WHERE day IS NOT NULL GROUP BY day HAVING sum(change) <> 0 ORDER BY day`;
}
