import { type RelatedTreaties, relatedTreaty, statusAt, type TreatyEvent, type TreatyStatus } from "@pacta/domain";
import type { TreatyLog } from "./load-treaty-log.ts";

type Moment = Parameters<typeof statusAt>[2];

/** The status of a treaty with its related treaties at the same two clocks; `events` may stand in for its own log. */
export function statusOfLog(
  log: TreatyLog,
  moment: Pick<Moment, "asOf" | "knownAt">,
  events: readonly TreatyEvent[] = log.events,
): TreatyStatus {
  return statusAt(log.rules, events, { ...moment, related: relatedOf(log, moment) });
}

/** The treaties a treaty's rules refer to, at the same two clocks, as far as they were on record. */
export function relatedOf(log: TreatyLog, moment: Pick<Moment, "asOf" | "knownAt">): RelatedTreaties {
  const onRecord = log.related.filter(({ enteredAt }) => enteredAt <= moment.knownAt);
  return new Map(onRecord.map((other) => [other.slug, relatedTreaty(statusOfLog(other, moment))]));
}
