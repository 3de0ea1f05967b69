import { compareDates } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { AwaitedOrganisation } from "./entry-into-force-rule.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { actsOf } from "./event-index.ts";
import { isConsentToBeBound } from "./event-kind.ts";
import { membersOn } from "./participant-group.ts";

const NOBODY: readonly AwaitedOrganisation[] = [];

/** What one participant's consent has to wait for: organisations, or the other members of its group. */
export function awaitedBy(docket: Docket, consent: TreatyEvent): readonly AwaitedOrganisation[] {
  const { awaits, groups } = docket.rules;
  const { participant } = consent;
  if (awaits.length === 0 || participant === null) return NOBODY;
  const day = actDay(consent);
  return awaits.filter(({ group }) => membersOn(groups[group] ?? [], day).has(participant));
}

/** "BOIP", "every member of benelux". */
export function awaitedWords({ organisation, group }: AwaitedOrganisation): string {
  return organisation ?? `every member of ${group}`;
}

/**
 * Gives the act that ends the wait: the last of the first consents waited for; null while one of them is missing.
 * Source: Trademark Law Treaty art. 20(3), Singapore Treaty art. 28(3).
 */
export function lastAwaitedConsent(
  docket: Docket,
  awaited: readonly AwaitedOrganisation[],
  consent: TreatyEvent,
): TreatyEvent | null {
  const codes = awaited.flatMap(({ organisation, group }) =>
    organisation === null ? [...membersOn(docket.rules.groups[group] ?? [], actDay(consent))] : [organisation],
  );
  const consents = codes.map((code) => firstConsent(docket, code));
  if (consents.includes(null)) return null;
  const given = consents.flatMap((one) => one ?? []);
  return given.sort((a, b) => compareDates(actDay(a), actDay(b))).at(-1) ?? null;
}

function firstConsent(docket: Docket, participant: string): TreatyEvent | null {
  const consents = actsOf(docket.known, participant).filter(({ kind }) => isConsentToBeBound(kind));
  return consents.toSorted((a, b) => compareDates(actDay(a), actDay(b)))[0] ?? null;
}
