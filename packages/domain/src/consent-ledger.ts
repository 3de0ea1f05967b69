import { compareDates, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { actsOf, eventsOfKinds } from "./event-index.ts";
import { type EventKind, isConsentToBeBound } from "./event-kind.ts";
import { findExits } from "./withdrawal.ts";

/** One participant's consent and the days between which it stands; `until` is exclusive. */
export type StandingConsent = {
  readonly person: string;
  readonly event: TreatyEvent;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
};

/** Every consent to be bound by a day, in order, and who stands behind each code. */
export type ConsentLedger = {
  readonly consents: readonly StandingConsent[];
  /** The code of the legal person behind a code: a State that was continued by another acts as that one. */
  readonly personOf: (code: string) => string;
};

const NOTIFICATION: EventKind = "notification-of-completion";

/**
 * Lists the consents that count towards a condition, each until it was withdrawn, or its State left or was no more.
 * Source: VCLT arts. 11-16, 24; DOMAIN §2.5, modifiers.
 */
export function consentLedger(docket: Docket): ConsentLedger {
  const personOf = personReader(docket);
  const consents: StandingConsent[] = [];
  for (const event of docket.events) {
    const isCounted = isConsentToBeBound(event.kind) || event.kind === NOTIFICATION;
    if (!isCounted || event.participant === null) continue;
    consents.push({
      person: personOf(event.participant),
      event,
      from: actDay(event),
      until: endOfConsent(docket, event, event.participant),
    });
  }
  return { consents, personOf };
}

/** Those of some consents that stand at the end of a day, one for each legal person. Source: DOMAIN §2.7, rule 10. */
export function standingOn(consents: readonly StandingConsent[], day: PlainDate): ReadonlyMap<string, TreatyEvent> {
  const standing = new Map<string, TreatyEvent>();
  for (const { person, event, from, until } of consents) {
    if (isBefore(day, from)) break;
    const stands = until === null || isBefore(day, until);
    if (stands && !standing.has(person)) standing.set(person, event);
  }
  return standing;
}

/**
 * True for the acts a condition counts when it names none: succession adds no consent of its own. Source: DOMAIN §2.5,
 * modifiers.
 */
export function isCountedByDefault(kind: EventKind): boolean {
  return isConsentToBeBound(kind) && kind !== "succession" && kind !== "continued-application";
}

function endOfConsent(docket: Docket, consent: TreatyEvent, participant: string): PlainDate | null {
  const acts = actsOf(docket.visible, participant);
  const taken = acts.filter(({ kind }) => kind === "withdrawal-of-ratification").map(actDay);
  const exits = findExits(docket, participant).flatMap((exit) => exit.date?.on ?? []);
  if (taken.length === 0 && exits.length === 0) return null;
  const [first] = [...taken, ...exits].filter((day) => isBefore(actDay(consent), day)).sort(compareDates);
  return first ?? null;
}

function personReader(docket: Docket): (code: string) => string {
  const continuing = new Map<string, string>();
  for (const { participant, predecessor } of eventsOfKinds(docket.visible, ["continuation"])) {
    if (participant !== null && predecessor !== null) continuing.set(predecessor, participant);
  }
  if (continuing.size === 0) return (code) => code;
  return (code) => {
    let person = code;
    for (let step = 0; step <= continuing.size; step += 1) person = continuing.get(person) ?? person;
    return person;
  };
}

/** Every day by `asOf` on which a consent was given or ended, in order. Source: DOMAIN §2.7, rule 10. */
export function turningDaysOf({ consents }: ConsentLedger, asOf: PlainDate): PlainDate[] {
  const given = consents.map(({ from }) => from);
  const ended = consents.flatMap(({ until }) => until ?? []);
  const days = ended.length === 0 ? given : [...given, ...ended].sort(compareDates);
  return days.filter((day) => hasCome(day, asOf));
}
