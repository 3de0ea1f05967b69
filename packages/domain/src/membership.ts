import { compareDates, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import { type Docket, eventsOf } from "./docket.ts";
import type { ForceFinding } from "./entry-into-force.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { EVENT_KINDS, isConsentToBeBound } from "./event-kind.ts";
import type { ExplanationStep } from "./explanation.ts";
import { bindingDay } from "./later-party.ts";
import { type ExitFinding, findExits, firstToWork } from "./withdrawal.ts";

/** One stretch of being bound, from consent to end; `start` is null while the treaty's own date is open. */
export type Membership = {
  readonly consentOn: PlainDate;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly exit: ExitFinding | null;
  readonly eventId: string;
  readonly steps: readonly ExplanationStep[];
};

/**
 * Gives the stretches during which one participant of a multilateral treaty consented and was
 * bound, oldest first; a second consent while bound adds none. Source: VCLT arts. 2(1)(f)-(g), 24.
 */
export function findMemberships(docket: Docket, force: ForceFinding, participant: string): Membership[] {
  const memberships: Membership[] = [];
  for (const consent of consentsOf(docket, participant)) {
    const previous = memberships.at(-1);
    const opened = openMembership(docket, force, consent);
    if (previous !== undefined && overlaps(previous, opened)) continue;
    memberships.push(opened);
  }
  return memberships;
}

function consentsOf(docket: Docket, participant: string): TreatyEvent[] {
  const kinds = EVENT_KINDS.filter(isConsentToBeBound);
  return eventsOf(docket.events, kinds)
    .filter((event) => event.participant === participant)
    .sort((a, b) => compareDates(reachOf(a), reachOf(b)));
}

/** A succession is ordered by the day it reaches back to. */
function reachOf(consent: TreatyEvent): PlainDate {
  const { effectiveDate } = consent;
  const day = actDay(consent);
  return effectiveDate !== null && isBefore(effectiveDate, day) ? effectiveDate : day;
}

function openMembership(docket: Docket, force: ForceFinding, consent: TreatyEvent): Membership {
  const bound = bindingDay(docket, force, consent);
  const start = bound.date?.on ?? null;
  const consentOn = reachOf(consent);
  const opened = { consentOn, start, eventId: consent.id };
  const treaty = force.kind === "fixed" ? force.date.on : null;
  const exits = findExits(docket, consent.participant, { participant: start, treaty });
  const exit = firstToWork(exits.filter((candidate) => closes(opened, candidate)));
  const revoked = revocationOf(docket, consent);
  return {
    ...opened,
    exit,
    end: revoked === null ? (exit?.date?.on ?? null) : actDay(revoked),
    steps: bound.steps,
  };
}

/** An act of leaving closes what was consented to before it, or was in force when it was made. */
function closes(membership: Pick<Membership, "consentOn" | "start">, { noticeOn, date, isHeld }: ExitFinding): boolean {
  if (date === null && !isHeld) return false;
  const { consentOn, start } = membership;
  return isBefore(consentOn, noticeOn) || (start !== null && hasCome(start, noticeOn));
}

function revocationOf(docket: Docket, consent: TreatyEvent): TreatyEvent | null {
  const revocation = eventsOf(docket.events, ["withdrawal-of-ratification"]).find(
    (event) => event.participant === consent.participant && hasCome(actDay(consent), actDay(event)),
  );
  return revocation ?? null;
}

/** A consent repeated while an earlier one stands; one given on the day of a notice starts anew. */
function overlaps(previous: Membership, next: Membership): boolean {
  if (previous.end === null) return true;
  return isBefore(next.start ?? next.consentOn, previous.end);
}
