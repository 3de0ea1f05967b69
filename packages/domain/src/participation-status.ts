import { compareDates, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import { actDay, effectDay } from "./event-day.ts";
import type { Membership } from "./membership.ts";
import type { Participation } from "./participation.ts";
import type { Span } from "./span.ts";
import type { ParticipantStatusKind } from "./status-kind.ts";

/** A stretch of one status in days; `to` is exclusive, null while open. */
export type StatusStretch = {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly status: ParticipantStatusKind;
};

/**
 * Gives every stretch of status of one participant, oldest first, without the ones in which it had none. Source: VCLT
 * arts. 2(1)(f)-(g), 18, 25, 70; DOMAIN §2.3.
 */
export function stretchesOf(participation: Participation): StatusStretch[] {
  const stretches: { from: PlainDate; to: PlainDate | null; status: ParticipantStatusKind }[] = [];
  for (const day of turningDays(participation)) {
    const status = statusOn(participation, day);
    const last = stretches.at(-1);
    if (last?.status === status) continue;
    if (last !== undefined) last.to = day;
    stretches.push({ from: day, to: null, status });
  }
  return stretches.filter((stretch) => stretch.status !== "none");
}

function turningDays(participation: Participation): PlainDate[] {
  const { signature, declined, memberships, provisional, suspended, ceasedOn } = participation;
  const days: PlainDate[] = [];
  const note = (day: PlainDate | null): void => {
    if (day !== null && !days.includes(day)) days.push(day);
  };
  note(ceasedOn);
  if (signature !== null) note(effectDay(signature));
  if (declined !== null) note(actDay(declined));
  for (const { from, to } of [...provisional, ...suspended]) [from, to].forEach(note);
  for (const { consentOn, start, end, exit } of memberships) {
    note(consentOn);
    note(start);
    note(end);
    if (exit !== null) note(exit.noticeOn);
  }
  return days.sort(compareDates);
}

function statusOn(participation: Participation, day: PlainDate): ParticipantStatusKind {
  const { ceasedOn, memberships } = participation;
  if (ceasedOn !== null && hasCome(ceasedOn, day)) return "ceased";
  const bound = membershipOn(participation, day);
  if (bound !== null) return boundStatusOn(participation, bound, day);
  if (participation.provisional.some((span) => spanCovers(span, day) && !isOvertaken(span, memberships, day))) {
    return "provisional";
  }
  if (memberships.some((one) => isContractingOn(one, day))) return contractingStatus(participation);
  if (memberships.some((one) => wasBoundBefore(one, day))) return "former-party";
  return unboundStatusOn(participation, day);
}

/** The stretch of being bound that a day falls into; null where there is none. Source: VCLT arts. 2(1)(g), 24, 70. */
export function membershipOn({ memberships }: Participation, day: PlainDate): Membership | null {
  return memberships.find(({ start, end }) => start !== null && covers(start, end, day)) ?? null;
}

/** A clause that is not on record leaves open whether the consent has taken effect. */
function contractingStatus({ isForceOnRecord }: Participation): ParticipantStatusKind {
  return isForceOnRecord ? "contracting" : "consented";
}

function boundStatusOn({ suspended }: Participation, bound: Membership, day: PlainDate): ParticipantStatusKind {
  if (bound.exit !== null && hasCome(bound.exit.noticeOn, day)) return "withdrawal-pending";
  const spans = suspended.filter((span) => spanCovers(span, day));
  if (spans.length === 0) return "party";
  return spans.every(({ isContested }) => isContested) ? "suspended-contested" : "suspended";
}

function unboundStatusOn({ signature, declined }: Participation, day: PlainDate): ParticipantStatusKind {
  if (signature === null || !hasCome(effectDay(signature), day)) return "none";
  return declined !== null && hasCome(actDay(declined), day) ? "signatory-declined" : "signatory";
}

function isContractingOn({ consentOn, start, end }: Membership, day: PlainDate): boolean {
  return covers(consentOn, end, day) && (start === null || isBefore(day, start));
}

/** VCLT art. 25(1): provisional application lasts pending entry into force. */
function isOvertaken(span: Span, memberships: readonly Membership[], day: PlainDate): boolean {
  return memberships.some(({ start }) => start !== null && hasCome(span.from, start) && hasCome(start, day));
}

function wasBoundBefore({ start, end }: Membership, day: PlainDate): boolean {
  return start !== null && end !== null && isBefore(start, end) && hasCome(end, day);
}

function spanCovers({ from, to }: Span, day: PlainDate): boolean {
  return covers(from, to, day);
}

function covers(from: PlainDate, to: PlainDate | null, day: PlainDate): boolean {
  return hasCome(from, day) && (to === null || isBefore(day, to));
}
