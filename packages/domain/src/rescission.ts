import { isBefore, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";

/**
 * Gives the act that took a notice back before it had effect; null when none did. It names the
 * notice, or is by the same participant and not older. Source: VCLT art. 68.
 */
export function rescissionOf(docket: Docket, notice: TreatyEvent, effectOn: PlainDate | null): TreatyEvent | null {
  const rescission = eventsOfKinds(docket.visible, ["withdrawal-notice-rescinded"]).find((event) => {
    const day = actDay(event);
    if (effectOn !== null && !isBefore(day, effectOn)) return false;
    if (event.revokes !== null) return event.revokes === notice.id;
    return event.participant === notice.participant && !isBefore(day, actDay(notice));
  });
  return rescission ?? null;
}
