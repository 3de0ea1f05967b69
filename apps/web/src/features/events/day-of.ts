import type { EventView } from "@pacta/services";

type Days = Pick<EventView, "actDate" | "receivedDate" | "circulatedDate" | "effectiveDate">;

/** The day an event is told under: that of the act; without one, of its receipt, its circulation, its effect. */
export function dayOf({ actDate, receivedDate, circulatedDate, effectiveDate }: Days): string | null {
  return actDate ?? receivedDate ?? circulatedDate ?? effectiveDate;
}
