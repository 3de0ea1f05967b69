import { hasCome, isBefore, isoDay, type PlainDate } from "./calendar-date.ts";
import { type Conflict, conflictSteps } from "./conflict.ts";
import type { ExplanationStep } from "./explanation.ts";
import { eventStep, noteStep } from "./explanation-step.ts";
import type { Membership } from "./membership.ts";
import type { Participation } from "./participation.ts";
import { membershipOn, type StatusStretch, stretchesOf } from "./participation-status.ts";
import { datedAnswer } from "./stated-date.ts";
import type { MembershipAnswer, ParticipantStatus } from "./status-answer.ts";
import { isBoundStatus } from "./status-kind.ts";
import { territoryAnswer } from "./territory.ts";
import type { ExitFinding } from "./withdrawal.ts";

/** The wire form of one participation on a day, with every interval known. Source: DOMAIN §2.3. */
export function participantAnswer(
  participation: Participation,
  asOf: PlainDate,
  conflicts: readonly Conflict[],
): ParticipantStatus {
  const stretches = stretchesOf(participation);
  const current = stretches.find(({ from, to }) => hasCome(from, asOf) && (to === null || isBefore(asOf, to)));
  const disputed = conflicts.filter(({ versions }) => versions[0].participant === participation.participant);
  const steps = current === undefined ? [] : [...stepsFor(participation, asOf), ...disputed.flatMap(conflictSteps)];
  const isBound = current !== undefined && isBoundStatus(current.status);
  return {
    participant: participation.participant,
    status: current?.status ?? "none",
    since: isoDay(current?.from ?? null),
    until: isoDay(current?.to ?? null),
    boundSince: isBound ? isoDay(membershipOn(participation, asOf)?.start ?? null) : null,
    intervals: stretches.map(intervalAnswer),
    again: isBound && hasLeftBefore(participation, asOf),
    memberships: participation.memberships.map(membershipAnswer),
    territories: participation.territories.map(territoryAnswer),
    explanation: { steps },
  };
}

function intervalAnswer({ from, to, status }: StatusStretch): ParticipantStatus["intervals"][number] {
  return { from: isoDay(from), to: isoDay(to), status };
}

function membershipAnswer({ consentOn, binding, basis, eventId, exit, steps }: Membership): MembershipAnswer {
  return {
    consent: { eventId, on: isoDay(consentOn) },
    entryIntoForce: binding === null ? null : datedAnswer(binding),
    basis,
    explanation: { steps },
    exit: exit === null ? null : exitAnswer(exit),
  };
}

function exitAnswer({ event, noticeOn, date, sunset, steps }: ExitFinding): MembershipAnswer["exit"] {
  return {
    eventId: event?.id ?? null,
    on: isoDay(noticeOn),
    ends: date === null ? null : datedAnswer(date),
    sunset:
      sunset === null
        ? null
        : { until: sunset.until.toString(), scope: sunset.scope, explanation: { steps: sunset.steps } },
    explanation: { steps },
  };
}

function hasLeftBefore({ memberships }: Participation, asOf: PlainDate): boolean {
  return memberships.some(
    ({ start, end }) => start !== null && end !== null && isBefore(start, end) && hasCome(end, asOf),
  );
}

function stepsFor(participation: Participation, asOf: PlainDate): readonly ExplanationStep[] {
  const { memberships, signature, declined, ceasedOn, suspended, provisional } = participation;
  if (ceasedOn !== null && hasCome(ceasedOn, asOf)) return [noteStep("the State had ceased to exist")];
  const latest = memberships.filter((one) => hasCome(one.consentOn, asOf)).at(-1);
  const exit = latest?.exit ?? null;
  if (exit !== null && hasCome(exit.noticeOn, asOf)) return exit.steps;
  const pause = suspended.find(({ from, to }) => hasCome(from, asOf) && (to === null || isBefore(asOf, to)));
  if (latest !== undefined && pause !== undefined) return [...latest.steps, ...suspensionSteps(pause)];
  if (latest !== undefined) return latest.steps;
  const applied = provisional.find(({ from, to }) => hasCome(from, asOf) && (to === null || isBefore(asOf, to)));
  if (applied !== undefined) return applied.steps;
  const steps = signature === null ? [] : [eventStep(signature, "signed")];
  return declined === null ? steps : [...steps, eventStep(declined)];
}

function suspensionSteps({ opener, isContested }: Participation["suspended"][number]): ExplanationStep[] {
  const steps = [eventStep(opener)];
  return isContested ? [...steps, noteStep("others contest this suspension (VCLT arts. 57, 65)")] : steps;
}
