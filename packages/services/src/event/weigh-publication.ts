import { findVersion, type Transaction } from "@pacta/db";
import {
  type ConsistencyWarning,
  checkEvent,
  consistencyWarnings,
  type StatusChange,
  statusChanges,
  type TreatyEvent,
  type TreatyStatus,
} from "@pacta/domain";
import { refuseDomainFaults } from "../domain-fault.ts";
import { unknownField } from "../service-error.ts";
import { loadTreatyLog, toTreatyEvent } from "../treaty/load-treaty-log.ts";
import { relatedOf, statusOfLog } from "../treaty/status-of-log.ts";
import { today } from "../treaty/today.ts";

export type Publication = {
  readonly treatySlug: string;
  readonly eventId: string;
  readonly state: "draft" | "submitted" | "published" | "retracted";
  /** 1 for a first version; later ones correct it. */
  readonly number: number;
  readonly notifyMode: "notify" | "told" | "silent";
  readonly referenceCount: number;
  /** It puts another date of entry into force in the place of the computed one, and does not say why (SPEC B4). */
  readonly isUnexplainedOverride: boolean;
  readonly before: TreatyStatus;
  readonly after: TreatyStatus;
  readonly changes: readonly StatusChange[];
  /** Doubts about this event beside the rest of the log; none of them keeps it from being published (SPEC H14). */
  readonly warnings: readonly ConsistencyWarning[];
};

/** Computes what publishing a version at an instant would change on its day; writes nothing. */
export async function weighPublication(
  tx: Transaction,
  recordedAt: Date,
  eventVersionId: string,
): Promise<Publication> {
  const version = await findVersion(tx, eventVersionId);
  if (version === null) throw unknownField("eventVersionId", `event version ${eventVersionId} not found`);
  const { slug } = await tx.treaty.findUniqueOrThrow({ where: { id: version.treatyId }, select: { slug: true } });
  const log = await loadTreatyLog(tx, slug);
  const event = refuseDomainFaults(() => toTreatyEvent(version, recordedAt));
  if (version.state !== "published") refuseDomainFaults(() => checkEvent(log.rules, event));
  const others = log.events.map((other) =>
    other.id === version.eventId && other.supersededAt === null ? { ...other, supersededAt: recordedAt } : other,
  );
  const moment = { asOf: today({ now: () => recordedAt }), knownAt: recordedAt };
  const before = statusOfLog(log, moment);
  const versions = [...others, event];
  const after = statusOfLog(log, moment, versions);
  const context = { today: moment.asOf, related: relatedOf(log, moment) };
  return {
    treatySlug: log.slug,
    eventId: version.eventId,
    state: version.state,
    number: version.number,
    notifyMode: version.notifyMode,
    referenceCount: version.references.length,
    isUnexplainedOverride: version.text === null && isOverride(event, after),
    before,
    after,
    changes: statusChanges(before, after),
    warnings: consistencyWarnings(log.rules, versions, context).filter(({ eventId }) => eventId === event.id),
  };
}

function isOverride({ kind, participant }: TreatyEvent, { entryIntoForce }: TreatyStatus): boolean {
  if (kind !== "entry-into-force" || participant !== null) return false;
  if (entryIntoForce.kind !== "in-force" && entryIntoForce.kind !== "date-fixed") return false;
  return entryIntoForce.differenceDays !== null && entryIntoForce.differenceDays !== 0;
}
