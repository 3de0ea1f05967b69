import { isBefore, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { eventsOfKinds } from "./event-index.ts";
import { eventStep, statedStep } from "./explanation-step.ts";
import { type SettledDate, statedBy } from "./stated-date.ts";

/**
 * Moves the day of an exit by the changes agreed before it came, the last one counting; a change
 * older than `statedOn`, the making of the followed statement, is in it. Source: TEU art. 50(3); DOMAIN E13.
 */
export function movedExit(
  docket: Docket,
  notice: TreatyEvent,
  settled: { readonly date: SettledDate | null; readonly statedOn: PlainDate | null },
): SettledDate | null {
  return changesOf(docket, notice).reduce<SettledDate | null>((date, change) => {
    const madeOn = actDay(change);
    if (date !== null && !isBefore(madeOn, date.on)) return date;
    if (settled.statedOn !== null && isBefore(madeOn, settled.statedOn)) return date;
    const computed = date?.computed ?? null;
    const { on } = statedBy(change);
    const steps = [eventStep(change), statedStep({ ...statedBy(change), computed })];
    return { on, computed, stated: on, steps: [...(date?.steps ?? []), ...steps] };
  }, settled.date);
}

function changesOf(docket: Docket, notice: TreatyEvent): TreatyEvent[] {
  const given = actDay(notice);
  return eventsOfKinds(docket.visible, ["withdrawal-date-modified"]).filter((change) => {
    if (change.effectiveDate === null) return false;
    if (change.concerns !== null) return change.concerns === notice.id;
    return change.participant === notice.participant && !isBefore(actDay(change), given);
  });
}
