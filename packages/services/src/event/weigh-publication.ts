import type { Transaction } from "@pacta/db";
import { type StatusChange, statusChanges, type TreatyStatus } from "@pacta/domain";
import type { ServiceContext } from "../context.ts";
import { unknownField } from "../service-error.ts";
import { loadTreatyLog, toTreatyEvent, VERSION_FOR_LOG } from "../treaty/load-treaty-log.ts";
import { statusOfLog } from "../treaty/status-of-log.ts";
import { today } from "../treaty/today.ts";

export type Publication = {
  readonly treatyId: string;
  readonly treatySlug: string;
  readonly eventId: string;
  readonly state: "draft" | "submitted" | "published" | "retracted";
  readonly notifyMode: "notify" | "silent";
  readonly referenceCount: number;
  readonly before: TreatyStatus;
  readonly after: TreatyStatus;
  readonly changes: readonly StatusChange[];
};

/** Computes what publishing a version would change today; writes nothing. */
export async function weighPublication(
  tx: Transaction,
  ctx: Pick<ServiceContext, "now">,
  eventVersionId: string,
): Promise<Publication> {
  const version = await tx.eventVersion.findUnique({
    where: { id: eventVersionId },
    include: {
      ...VERSION_FOR_LOG,
      event: { select: { treatyId: true, treaty: { select: { slug: true } } } },
      _count: { select: { references: true } },
    },
  });
  if (version === null) throw unknownField("eventVersionId", `event version ${eventVersionId} not found`);
  const recordedAt = ctx.now();
  const log = await loadTreatyLog(tx, version.event.treaty.slug);
  const others = log.events.map((event) =>
    event.id === version.eventId && event.supersededAt === null ? { ...event, supersededAt: recordedAt } : event,
  );
  const moment = { asOf: today(ctx), knownAt: recordedAt };
  const before = statusOfLog(log, moment);
  const after = statusOfLog(log, moment, [...others, toTreatyEvent(version, recordedAt)]);
  return {
    treatyId: log.id,
    treatySlug: log.slug,
    eventId: version.eventId,
    state: version.state,
    notifyMode: version.notifyMode,
    referenceCount: version._count.references,
    before,
    after,
    changes: statusChanges(before, after),
  };
}
