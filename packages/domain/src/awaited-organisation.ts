import { compareDates, laterOf, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { AwaitedOrganisation } from "./entry-into-force-rule.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { actsOf } from "./event-index.ts";
import { isConsentToBeBound } from "./event-kind.ts";
import { membersOn } from "./participant-group.ts";

/** The organisations whose own consent one participant's consent has to wait for. */
export function awaitedBy(docket: Docket, consent: TreatyEvent): readonly AwaitedOrganisation[] {
  const { awaits, groups } = docket.rules;
  if (awaits.length === 0 || consent.participant === null) return awaits.slice(0, 0);
  const { participant } = consent;
  const day = actDay(consent);
  return awaits.filter(({ group }) => membersOn(groups[group] ?? [], day).has(participant));
}

/**
 * Gives the day the wait is over: the latest of the organisations' first consents; null while one is
 * missing. Source: Trademark Law Treaty art. 20(3)(ii), Singapore Treaty art. 28(3)(ii).
 */
export function lastAwaitedDay(docket: Docket, awaited: readonly AwaitedOrganisation[]): PlainDate | null {
  const days = awaited.map(({ organisation }) => firstConsentDay(docket, organisation));
  return days.reduce((latest, day) => (latest === null || day === null ? null : laterOf(latest, day)), days[0] ?? null);
}

function firstConsentDay(docket: Docket, organisation: string): PlainDate | null {
  const days = actsOf(docket.known, organisation)
    .filter(({ kind }) => isConsentToBeBound(kind))
    .map(actDay)
    .sort(compareDates);
  return days[0] ?? null;
}
