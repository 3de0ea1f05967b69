import { isBefore, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { actsOf, eventsOfKinds } from "./event-index.ts";
import { type EventKind, isConsentToBeBound } from "./event-kind.ts";
import { codesOf } from "./succession.ts";
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
 * Lists the consents that count towards a condition, and the other acts its clause names, each until it was
 * withdrawn, or its State left or was no more. Source: VCLT arts. 11-16, 24; DOMAIN §2.5, modifiers.
 */
export function consentLedger(docket: Docket, named: readonly EventKind[] = []): ConsentLedger {
  const isContinued = eventsOfKinds(docket.visible, ["continuation"]).length > 0;
  const personOf = personReader(docket);
  const others = new Set([NOTIFICATION, ...named]);
  const consents: StandingConsent[] = [];
  for (const event of docket.events) {
    const isCounted = isConsentToBeBound(event.kind) || others.has(event.kind);
    if (!isCounted || event.participant === null) continue;
    const person = personOf(event.participant);
    const codes = isContinued ? codesOf(docket, person) : [person];
    consents.push({ person, event, from: actDay(event), until: endOfConsent(docket, event, codes) });
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

/** `codes` are those of one legal person: a State that continues another can take back what that one gave. */
function endOfConsent(docket: Docket, consent: TreatyEvent, codes: readonly string[]): PlainDate | null {
  let end: PlainDate | null = null;
  for (const day of codes.flatMap((code) => endsOf(docket, code))) {
    if (isBefore(actDay(consent), day) && (end === null || isBefore(day, end))) end = day;
  }
  return end;
}

const NO_DAYS: readonly PlainDate[] = [];

/** The days on which what was done under a code ended; most codes have none, and for them nothing is built. */
function endsOf(docket: Docket, code: string): readonly PlainDate[] {
  const exits = findExits(docket, code);
  const acts = actsOf(docket.visible, code);
  if (exits.length === 0 && !acts.some(isWithdrawal)) return NO_DAYS;
  return [...acts.filter(isWithdrawal).map(actDay), ...exits.flatMap((exit) => exit.date?.on ?? [])];
}

function isWithdrawal({ kind }: TreatyEvent): boolean {
  return kind === "withdrawal-of-ratification";
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
