import { bilateralMemberships } from "./bilateral-participation.ts";
import { compareDates, hasCome, isBefore, laterOf, type PlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { ForceFinding } from "./entry-into-force.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { actsOf } from "./event-index.ts";
import type { EventKind } from "./event-kind.ts";
import { noteStep } from "./explanation-step.ts";
import { findMemberships, type Membership, type Person } from "./membership.ts";
import { type ProvisionalSpan, provisionalSpans } from "./provisional-application.ts";
import { codesOf, endOfState } from "./succession.ts";
import { findSuspensions, type Suspension } from "./suspension.ts";
import { findTerritories, type Territory } from "./territory.ts";
import type { TreatyEndFinding } from "./treaty-end.ts";

const SIGNATURES: ReadonlySet<EventKind> = new Set<EventKind>([
  "signature",
  "signature-ad-referendum",
  "succession-to-signature",
  "definitive-signature",
]);

/** Everything that decides one participant's status on any day. */
export type Participation = {
  readonly participant: string;
  readonly signature: TreatyEvent | null;
  /** VCLT art. 18(a): from here on the signatory has made clear that it will not become a party. */
  readonly declined: TreatyEvent | null;
  readonly memberships: readonly Membership[];
  /** False where the clause on entry into force is not on record, so that no day can be counted. */
  readonly isForceOnRecord: boolean;
  readonly provisional: readonly ProvisionalSpan[];
  readonly suspended: readonly Suspension[];
  readonly territories: readonly Territory[];
  /** The first day on which the participant was no more. */
  readonly ceasedOn: PlainDate | null;
};

/** What every participation of one treaty is read from. */
export type ParticipationCase = {
  readonly docket: Docket;
  readonly force: ForceFinding;
  readonly end: TreatyEndFinding | null;
};

/**
 * Gives the participations of a treaty by code: the named sides of a bilateral one, everyone who
 * acted under a multilateral one, everyone an amendment binds. Source: DOMAIN §2.3; VCLT art. 40.
 */
export function findParticipations(treaty: ParticipationCase): Participation[] {
  const { docket } = treaty;
  const codes = new Set(docket.rules.parties);
  for (const code of docket.visible.byParticipant.keys()) if (code !== null) codes.add(code);
  for (const { participant } of boundByAmendment(docket)) codes.add(participant);
  return [...codes].sort().map((participant) => findParticipation(treaty, participant));
}

function findParticipation(treaty: ParticipationCase, participant: string): Participation {
  const { docket } = treaty;
  const person = personOf(docket, participant);
  const memberships = membershipsOf(treaty, participant, person);
  return {
    participant,
    signature: person.acts.find(({ kind }) => SIGNATURES.has(kind)) ?? null,
    declined: person.acts.find(({ kind }) => kind === "intent-not-to-become-party") ?? null,
    memberships,
    isForceOnRecord: docket.rules.entryIntoForce.trigger.kind !== "unknown",
    provisional: provisionalSpans(docket, participant),
    suspended: findSuspensions(docket, person.acts),
    territories: findTerritories(docket, participant, memberships),
    ceasedOn: endOfState(docket, participant),
  };
}

function personOf(docket: Docket, participant: string): Person {
  const codes = codesOf(docket, participant);
  const own = codes.length === 1 ? actsOf(docket.visible, participant) : actsUnder(docket, codes);
  if (docket.rules.form === "multilateral") return { codes, acts: own };
  return { codes, acts: inOrder([...own, ...actsOf(docket.visible, null)]) };
}

function actsUnder(docket: Docket, codes: readonly string[]): TreatyEvent[] {
  return inOrder(codes.flatMap((code) => actsOf(docket.visible, code)));
}

function inOrder(acts: readonly TreatyEvent[]): TreatyEvent[] {
  return acts.toSorted((a, b) => compareDates(actDay(a), actDay(b)) || (a.id < b.id ? -1 : 1));
}

function membershipsOf({ docket, force, end }: ParticipationCase, participant: string, person: Person): Membership[] {
  if (docket.rules.form === "bilateral") return bilateralMemberships(docket, force, end, participant);
  const own = findMemberships(docket, force, person);
  const found = own.length === 0 ? membershipsByAmendment(docket, force, participant) : own;
  return found.map((one) => clipToEnd(one, end));
}

function clipToEnd(membership: Membership, end: TreatyEndFinding | null): Membership {
  if (end === null) return membership;
  const isEarlier = membership.end !== null && isBefore(membership.end, end.date.on);
  return isEarlier ? membership : { ...membership, end: end.date.on };
}

function boundByAmendment({ rules, related }: Docket): readonly { participant: string; from: PlainDate }[] {
  if (rules.amendment?.binds !== "all-parties") return [];
  return related.get(rules.amendment.parent)?.parties.filter(({ to }) => to === null) ?? [];
}

/** An amendment that binds all takes in the parties that did not accept it. Source: Rome Statute art. 121(4). */
function membershipsByAmendment(docket: Docket, force: ForceFinding, participant: string): Membership[] {
  if (force.kind !== "fixed" || !hasCome(force.date.on, docket.asOf)) return [];
  return boundByAmendment(docket)
    .filter((party) => party.participant === participant)
    .map(({ from }) => {
      const start = laterOf(from, force.date.on);
      const steps = [...force.explanation.steps, noteStep("the amendment binds every party to the treaty it amends")];
      const binding = { on: start, computed: start, stated: null, steps: [] };
      return { consentOn: start, start, end: null, binding, basis: "rule", exit: null, eventId: "", steps };
    });
}
