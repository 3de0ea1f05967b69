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

function relatedOf(log: TreatyLog, moment: Pick<Moment, "asOf" | "knownAt">): RelatedTreaties {
  return new Map(log.related.map((other) => [other.slug, relatedTreaty(statusOfLog(other, moment))]));
}
