import type { Transaction } from "../client.ts";
import { Prisma } from "../generated/client.ts";
import type { NotifyMode, VersionState } from "../generated/enums.ts";

/** A version of an event with its participants' codes and its references; days are ISO strings. */
export type StoredVersion = {
  readonly id: string;
  readonly eventId: string;
  readonly treatyId: string;
  readonly number: number;
  readonly state: VersionState;
  readonly kind: string;
  readonly participant: string | null;
  readonly towards: string | null;
  readonly predecessor: string | null;
  readonly announcedDate: string | null;
  readonly domesticDate: string | null;
  readonly actDate: string | null;
  readonly receivedDate: string | null;
  readonly circulatedDate: string | null;
  readonly effectiveDate: string | null;
  readonly effectiveBasis: string | null;
  readonly precision: string;
  readonly latestDate: string | null;
  readonly certainty: string;
  readonly territory: string | null;
  readonly concernsId: string | null;
  readonly precludesForce: boolean;
  readonly place: string | null;
  readonly text: string | null;
  readonly byTreatySlug: string | null;
  readonly revokesId: string | null;
  readonly notifyMode: NotifyMode;
  readonly createdAt: Date;
  readonly recordedAt: Date | null;
  readonly supersededAt: Date | null;
  readonly retractedReason: string | null;
  readonly references: readonly StoredReference[];
};

/** A version that was ever known. */
export type RecordedVersion = StoredVersion & { readonly recordedAt: Date };

export type StoredReference = {
  readonly citation: string;
  readonly url: string | null;
  readonly retrievedOn: string | null;
};

/** Every version of the treaties' events that was ever known, in the order in which they became known. */
export function findRecordedVersions(tx: Transaction, treatyIds: readonly string[]): Promise<RecordedVersion[]> {
  return tx.$queryRaw<RecordedVersion[]>`
    ${VERSIONS} WHERE v.treaty_id = ANY(${treatyIds}::uuid[]) AND v.recorded_at IS NOT NULL
    ORDER BY v.recorded_at, v.id`;
}

/** One version, whether it is known yet or not; null: there is none of that id. */
export async function findVersion(tx: Transaction, id: string): Promise<StoredVersion | null> {
  const [version] = await tx.$queryRaw<StoredVersion[]>`${VERSIONS} WHERE v.id = ${id}::uuid`;
  return version ?? null;
}

const VERSIONS = Prisma.sql`
  SELECT v.id, v.event_id AS "eventId", v.treaty_id AS "treatyId", v.number, v.state::text, v.kind,
    participant.code AS participant, towards.code AS towards, predecessor.code AS predecessor,
    v.announced_date::text AS "announcedDate", v.domestic_date::text AS "domesticDate", v.act_date::text AS "actDate",
    v.received_date::text AS "receivedDate", v.circulated_date::text AS "circulatedDate",
    v.effective_date::text AS "effectiveDate", v.effective_basis AS "effectiveBasis", v.precision,
    v.latest_date::text AS "latestDate", v.certainty, v.territory, v.concerns_id AS "concernsId",
    v.precludes_force AS "precludesForce", v.place, v.text, v.by_treaty_slug AS "byTreatySlug",
    v.revokes_id AS "revokesId", v.notify_mode::text AS "notifyMode", v.created_at AS "createdAt",
    v.recorded_at AS "recordedAt", v.superseded_at AS "supersededAt", v.retracted_reason AS "retractedReason", cited.list AS "references"
  FROM event_versions v
  LEFT JOIN participants participant ON participant.id = v.participant_id
  LEFT JOIN participants towards ON towards.id = v.towards_id
  LEFT JOIN participants predecessor ON predecessor.id = v.predecessor_id
  CROSS JOIN LATERAL (
    SELECT COALESCE(json_agg(json_build_object('citation', r.citation, 'url', r.url, 'retrievedOn', r.retrieved_on)
      ORDER BY r.id), '[]') AS list
    FROM "references" r WHERE r.event_version_id = v.id) cited`;
