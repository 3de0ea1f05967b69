import type { TreatyEventInput } from "@pacta/domain";
import type { MadeTreaty } from "./made-event.ts";

const DAY_MS = 86_400_000;

/**
 * Gives the same treaty with every event recorded `versions` times: all but the last were
 * superseded within days, so that from then on the record says what it said with one version.
 */
export function withVersions(treaty: MadeTreaty, versions: number): MadeTreaty {
  return { rules: treaty.rules, events: treaty.events.flatMap((event) => versionsOf(event, versions)) };
}

function versionsOf(event: TreatyEventInput, versions: number): TreatyEventInput[] {
  const last = new Date(event.recordedAt).getTime();
  return Array.from({ length: versions }, (_, index) => {
    const left = versions - 1 - index;
    const recordedAt = new Date(last - left * DAY_MS);
    return { ...event, recordedAt, supersededAt: left === 0 ? null : new Date(recordedAt.getTime() + DAY_MS) };
  });
}
