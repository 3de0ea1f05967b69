import { hasCome } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { ForceFinding } from "./entry-into-force.ts";
import { eventsOfKinds } from "./event-index.ts";
import type { Membership } from "./membership.ts";
import type { TreatyEndFinding } from "./treaty-end.ts";

/**
 * Gives the one stretch during which a side of a bilateral treaty is bound: with the treaty, to
 * its end. Instruments alone do not bind before their exchange. Source: VCLT art. 16(a).
 */
export function bilateralMemberships(
  docket: Docket,
  force: ForceFinding,
  end: TreatyEndFinding | null,
  side: string,
): Membership[] {
  if (force.kind !== "fixed") return [];
  const start = force.date.on;
  const exit = end?.exit?.event?.participant === side ? end.exit : null;
  const ends = end !== null && hasCome(start, end.date.on) ? end.date.on : null;
  return [
    {
      consentOn: force.triggeredOn ?? start,
      start,
      binding: force.date,
      basis: "with-treaty",
      end: ends,
      exit,
      eventId: eventsOfKinds(docket.visible, ["entry-into-force"])[0]?.id ?? force.countedEventIds[0] ?? "",
      steps: exit?.steps ?? force.explanation.steps,
    },
  ];
}
