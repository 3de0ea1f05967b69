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
    const isNamed = event.revokes === notice.id;
    const isAimed = isNamed || (event.revokes === null && event.participant === notice.participant);
    if (!isAimed) return false;
    const day = actDay(event);
    const isInTime = effectOn === null || isBefore(day, effectOn);
    return isInTime && (isNamed || !isBefore(day, actDay(notice)));
  });
  return rescission ?? null;
}
