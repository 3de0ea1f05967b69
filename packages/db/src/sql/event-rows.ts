import type { Transaction } from "../client.ts";

/** A version with what is shown beside it, flat. Days are ISO strings. */
export type EventRow = {
  readonly id: string;
  readonly eventId: string;
  readonly number: number;
  readonly state: "draft" | "submitted" | "published" | "retracted";
  readonly kind: string;
  readonly treatySlug: string;
  readonly treatyTitle: string;
  readonly treatyForm: "bilateral" | "multilateral";
  readonly participantId: string | null;
  readonly actDate: string | null;
  readonly receivedDate: string | null;
  readonly circulatedDate: string | null;
  readonly effectiveDate: string | null;
  readonly effectiveBasis: string | null;
  readonly precision: string;
  readonly certainty: string;
  readonly place: string | null;
  readonly text: string | null;
  readonly notifyMode: "notify" | "told" | "silent";
  readonly createdAt: Date;
  readonly recordedAt: Date | null;
  readonly firstRecordedAt: Date | null;
  readonly supersededAt: Date | null;
  readonly retractedReason: string | null;
  readonly references: readonly {
    readonly citation: string;
    readonly url: string | null;
    readonly retrievedOn: string | null;
    readonly unansweredOn: string | null;
  }[];
};

/** Versions by id in one statement, in no order: the client's own relations cost files of many rows too much. */
export async function findEventRows(tx: Transaction, ids: readonly string[]): Promise<EventRow[]> {
  return tx.$queryRaw<EventRow[]>`
    SELECT v.id, v.event_id AS "eventId", v.number, v.state, v.kind,
      t.slug AS "treatySlug", t.short_title AS "treatyTitle", t.form AS "treatyForm", v.participant_id AS "participantId",
      v.act_date::text AS "actDate", v.received_date::text AS "receivedDate",
      v.circulated_date::text AS "circulatedDate", v.effective_date::text AS "effectiveDate",
      v.effective_basis AS "effectiveBasis", v.precision, v.certainty, v.place, v.text, v.notify_mode AS "notifyMode",
      v.created_at AS "createdAt", v.recorded_at AS "recordedAt", first.recorded_at AS "firstRecordedAt",
      v.superseded_at AS "supersededAt", v.retracted_reason AS "retractedReason",
      COALESCE(cited.list, '[]'::json) AS "references"
    FROM event_versions v
    JOIN treaties t ON t.id = v.treaty_id
    LEFT JOIN event_versions first ON first.event_id = v.event_id AND first.number = 1
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('citation', r.citation, 'url', r.url, 'retrievedOn', r.retrieved_on,
        'unansweredOn', CASE WHEN r.dead_since IS NOT NULL THEN (r.checked_at AT TIME ZONE 'UTC')::date END) ORDER BY r.id)
        AS list
      FROM "references" r WHERE r.event_version_id = v.id
    ) cited ON true
    WHERE v.id = ANY(${ids}::uuid[])`;
}
