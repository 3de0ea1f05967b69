import { bilateralMemberships } from "./bilateral-participation.ts";
import { compareDates, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import { type Docket, eventsOf } from "./docket.ts";
import type { ForceFinding } from "./entry-into-force.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import type { EventKind } from "./event-kind.ts";
import type { ExplanationStep } from "./explanation.ts";
import { eventStep } from "./explanation-step.ts";
import { findMemberships, type Membership } from "./membership.ts";
import { type Span, spansBetween } from "./span.ts";
import type { ParticipantStatus, StatusInterval } from "./status-answer.ts";
import type { ParticipantStatusKind } from "./status-kind.ts";
import type { TreatyEndFinding } from "./treaty-end.ts";

const SIGNATURES: readonly EventKind[] = ["signature", "succession-to-signature", "definitive-signature"];

/** Everything that decides one participant's status on any day. */
export type Participation = {
  readonly participant: string;
  readonly signature: TreatyEvent | null;
  readonly memberships: readonly Membership[];
  readonly provisional: readonly Span[];
  readonly suspended: readonly Span[];
};

/** What every participation of one treaty is read from. */
export type ParticipationCase = {
  readonly docket: Docket;
  readonly force: ForceFinding;
  readonly end: TreatyEndFinding | null;
};

/**
 * Gives the participations of a treaty by code: the named sides of a bilateral one, everyone who
 * acted under a multilateral one. Source: DOMAIN §2.3.
 */
export function findParticipations(treaty: ParticipationCase): Participation[] {
  const { docket } = treaty;
  const acting = docket.events.flatMap((event) => event.participant ?? []);
  const codes = new Set([...docket.rules.parties, ...acting]);
  return [...codes].sort().map((participant) => findParticipation(treaty, participant));
}

function findParticipation(treaty: ParticipationCase, participant: string): Participation {
  const { docket, force, end } = treaty;
  const isBilateral = docket.rules.form === "bilateral";
  const own = docket.events.filter(
    (event) => event.participant === participant || (isBilateral && event.participant === null),
  );
  return {
    participant,
    signature: eventsOf(own, SIGNATURES)[0] ?? null,
    memberships: isBilateral
      ? bilateralMemberships(docket, force, end, participant)
      : findMemberships(docket, force, participant).map((one) => clipToEnd(one, end)),
    provisional: spansBetween(own, "provisional-application", "provisional-application-ended"),
    suspended: spansBetween(own, "suspension", "resumption"),
  };
}

function clipToEnd(membership: Membership, end: TreatyEndFinding | null): Membership {
  if (end === null) return membership;
  const isEarlier = membership.end !== null && isBefore(membership.end, end.date.on);
  return isEarlier ? membership : { ...membership, end: end.date.on };
}

/** The wire form of one participation on a day, with every interval known. */
export function participantAnswer(participation: Participation, asOf: PlainDate): ParticipantStatus {
  const intervals = intervalsOf(participation);
  const today = asOf.toString();
  const current = intervals.find(({ from, to }) => from <= today && (to === null || today < to));
  return {
    participant: participation.participant,
    status: current?.status ?? "none",
    since: current?.from ?? null,
    until: current?.to ?? null,
    intervals,
    explanation: { steps: current === undefined ? [] : stepsFor(participation, asOf) },
  };
}

function intervalsOf(participation: Participation): StatusInterval[] {
  const intervals: { from: string; to: string | null; status: ParticipantStatusKind }[] = [];
  for (const day of turningDays(participation)) {
    const status = statusOn(participation, day);
    const last = intervals.at(-1);
    if (last?.status === status) continue;
    if (last !== undefined) last.to = day.toString();
    intervals.push({ from: day.toString(), to: null, status });
  }
  return intervals.filter((interval) => interval.status !== "none");
}

function turningDays(participation: Participation): PlainDate[] {
  const { signature, memberships, provisional, suspended } = participation;
  const spans = [...provisional, ...suspended].flatMap((span) => [span.from, span.to]);
  const bounds = memberships.flatMap((one) => [one.consentOn, one.start, one.end, noticeDay(one)]);
  const days = [signature === null ? null : effectDay(signature), ...spans, ...bounds];
  return days.filter((day) => day !== null).sort(compareDates);
}

function noticeDay(membership: Membership): PlainDate | null {
  return membership.exit?.noticeOn ?? null;
}

function statusOn(participation: Participation, day: PlainDate): ParticipantStatusKind {
  const { signature, memberships, provisional, suspended } = participation;
  const bound = memberships.find((one) => one.start !== null && covers(one.start, one.end, day));
  if (bound !== undefined) {
    const notice = noticeDay(bound);
    if (notice !== null && hasCome(notice, day)) return "withdrawal-pending";
    return suspended.some((span) => covers(span.from, span.to, day)) ? "suspended" : "party";
  }
  if (provisional.some((span) => covers(span.from, span.to, day) && !isOvertaken(span, memberships, day))) {
    return "provisional";
  }
  const isContracting = memberships.some(
    ({ consentOn, start, end }) => covers(consentOn, end, day) && (start === null || isBefore(day, start)),
  );
  if (isContracting) return "contracting";
  if (memberships.some((one) => wasBoundBefore(one, day))) return "former-party";
  return signature !== null && hasCome(actDay(signature), day) ? "signatory" : "none";
}

/** VCLT art. 25(1): provisional application lasts pending entry into force. */
function isOvertaken(span: Span, memberships: readonly Membership[], day: PlainDate): boolean {
  return memberships.some(({ start }) => start !== null && hasCome(span.from, start) && hasCome(start, day));
}

function wasBoundBefore({ start, end }: Membership, day: PlainDate): boolean {
  return start !== null && end !== null && isBefore(start, end) && hasCome(end, day);
}

function covers(from: PlainDate, to: PlainDate | null, day: PlainDate): boolean {
  return hasCome(from, day) && (to === null || isBefore(day, to));
}

function stepsFor(participation: Participation, asOf: PlainDate): readonly ExplanationStep[] {
  const { memberships, signature } = participation;
  const latest = memberships.filter((one) => hasCome(one.consentOn, asOf)).at(-1);
  const exit = latest?.exit ?? null;
  if (exit !== null && hasCome(exit.noticeOn, asOf)) return exit.steps;
  if (latest !== undefined) return latest.steps;
  return signature === null ? [] : [eventStep(signature, "signed")];
}
