import type { StatusMoment, TreatyStatus } from "@pacta/domain";
import type { TreatyLog } from "./load-treaty-log.ts";
import { statusOfLog } from "./status-of-log.ts";

const answered = new WeakMap<TreatyLog, TreatyStatus>();

/**
 * As `statusOfLog`; reasoned once a day for a log that is kept, where the instant is after everything that it holds:
 * from then on the answer is the same but for the instant.
 */
export function presentStatus(log: TreatyLog, moment: StatusMoment): TreatyStatus {
  if (!isAllKnown(log, moment.knownAt)) return statusOfLog(log, moment);
  const known = answered.get(log);
  if (known?.asOf === moment.asOf.toString()) return { ...known, knownAt: moment.knownAt.toISOString() };
  const status = statusOfLog(log, moment);
  answered.set(log, status);
  return status;
}

function isAllKnown({ enteredAt, versions, related }: TreatyLog, at: Date): boolean {
  return (
    enteredAt <= at &&
    versions.every(
      ({ recordedAt, supersededAt }) => recordedAt <= at && (supersededAt === null || supersededAt <= at),
    ) &&
    related.every((other) => isAllKnown(other, at))
  );
}
