import type { Transaction } from "@pacta/db";
import { type StatusChange, statusChanges, type TreatyStatus } from "@pacta/domain";
import { unknownField } from "../service-error.ts";
import { loadTreatyLog } from "../treaty/load-treaty-log.ts";
import { statusOfLog } from "../treaty/status-of-log.ts";
import { today } from "../treaty/today.ts";

export type Retraction = {
  readonly eventId: string;
  readonly treatySlug: string;
  readonly state: "draft" | "submitted" | "published" | "retracted";
  /** Nothing published later stands in its place. */
  readonly isCurrent: boolean;
  readonly before: TreatyStatus;
  readonly after: TreatyStatus;
  readonly changes: readonly StatusChange[];
};

/** Computes what taking a version's event off the record at an instant would change on its day; writes nothing. */
export async function weighRetraction(tx: Transaction, at: Date, eventVersionId: string): Promise<Retraction> {
  const version = await tx.eventVersion.findUnique({
    where: { id: eventVersionId },
    select: {
      eventId: true,
      state: true,
      supersededAt: true,
      event: { select: { treaty: { select: { slug: true } } } },
    },
  });
  if (version === null) throw unknownField("eventVersionId", `event version ${eventVersionId} not found`);
  const log = await loadTreatyLog(tx, version.event.treaty.slug);
  const moment = { asOf: today({ now: () => at }), knownAt: at };
  const before = statusOfLog(log, moment);
  const others = log.events.filter(({ id, supersededAt }) => id !== version.eventId || supersededAt !== null);
  const after = statusOfLog(log, moment, others);
  return {
    eventId: version.eventId,
    treatySlug: log.slug,
    state: version.state,
    isCurrent: version.state === "published" && version.supersededAt === null,
    before,
    after,
    changes: statusChanges(before, after),
  };
}
