import type { BindingBasis } from "./binding-basis.ts";
import type { BoundSince } from "./bound-since.ts";
import { compareDates, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { ForceFinding } from "./entry-into-force.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { isConsentToBeBound } from "./event-kind.ts";
import type { ExplanationStep } from "./explanation.ts";
import { bindingDay } from "./later-party.ts";
import type { SettledDate } from "./stated-date.ts";
import { type ExitFinding, findExits, firstToWork } from "./withdrawal.ts";

/** One stretch of being bound, from consent to end; `start` is null while the treaty's own date is open. */
export type Membership = {
  readonly consentOn: PlainDate;
  readonly start: PlainDate | null;
  readonly end: PlainDate | null;
  readonly binding: SettledDate | null;
  readonly basis: BindingBasis;
  readonly exit: ExitFinding | null;
  readonly eventId: string;
  readonly steps: readonly ExplanationStep[];
};

/** The acts of one legal person, under whichever codes it acted. */
export type Person = { readonly codes: readonly string[]; readonly acts: readonly TreatyEvent[] };

/**
 * Gives the stretches during which one participant of a multilateral treaty consented and was
 * bound, oldest first; a second consent while bound adds none. Source: VCLT arts. 2(1)(f)-(g), 24.
 */
export function findMemberships(docket: Docket, force: ForceFinding, person: Person): Membership[] {
  const memberships: Membership[] = [];
  for (const consent of consentsOf(person)) {
    const previous = memberships.at(-1);
    const opened = openMembership(docket, force, person, consent);
    if (previous !== undefined && overlaps(previous, opened)) continue;
    memberships.push(opened);
  }
  return memberships;
}

function consentsOf({ acts }: Person): TreatyEvent[] {
  const consents = acts.filter(({ kind }) => isConsentToBeBound(kind));
  return consents.length < 2 ? consents : consents.sort((a, b) => compareDates(reachOf(a), reachOf(b)));
}

/** A succession is ordered by the day it reaches back to. */
function reachOf(consent: TreatyEvent): PlainDate {
  const { effectiveDate } = consent;
  const day = actDay(consent);
  return effectiveDate !== null && isBefore(effectiveDate, day) ? effectiveDate : day;
}

function openMembership(docket: Docket, force: ForceFinding, person: Person, consent: TreatyEvent): Membership {
  const bound = bindingDay(docket, force, consent);
  const start = bound.date?.on ?? null;
  const reach = reachOf(consent);
  const consentOn = start !== null && isRetroactive(consent) && isBefore(start, reach) ? start : reach;
  const treaty = force.kind === "fixed" ? force.date.on : null;
  const exits = exitsOf(docket, person, { participant: start, treaty });
  const exit = firstToWork(exits.filter((one) => closes(consentOn, start, one)));
  const revoked = revocationOf(person, consent);
  return {
    consentOn,
    start,
    binding: bound.date,
    basis: bound.basis,
    eventId: consent.id,
    exit,
    end: revoked === null ? (exit?.date?.on ?? null) : actDay(revoked),
    steps: bound.steps,
  };
}

function exitsOf(docket: Docket, { codes }: Person, since: BoundSince): readonly ExitFinding[] {
  const [only, ...others] = codes;
  if (only !== undefined && others.length === 0) return findExits(docket, only, since);
  return codes.flatMap((code) => findExits(docket, code, since));
}

function isRetroactive({ kind }: TreatyEvent): boolean {
  return kind === "succession" || kind === "continued-application";
}

/** An act of leaving closes what was consented to before it, or was in force when it was made. */
function closes(consentOn: PlainDate, start: PlainDate | null, { noticeOn, date, isHeld }: ExitFinding): boolean {
  if (date === null && !isHeld) return false;
  return isBefore(consentOn, noticeOn) || (start !== null && hasCome(start, noticeOn));
}

function revocationOf({ acts }: Person, consent: TreatyEvent): TreatyEvent | null {
  const revocation = acts.find(
    (event) => event.kind === "withdrawal-of-ratification" && hasCome(actDay(consent), actDay(event)),
  );
  return revocation ?? null;
}

/** A consent repeated while an earlier one stands; one given on the day of a notice starts anew. */
function overlaps(previous: Membership, next: Membership): boolean {
  if (previous.end === null) return true;
  return isBefore(next.start ?? next.consentOn, previous.end);
}
