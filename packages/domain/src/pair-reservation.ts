import { hasCome, isBefore, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import type { Docket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import type { EventKind } from "./event-kind.ts";
import type { PairBar } from "./pair-bar.ts";
import { isAbout, memberActs, noticeDay, type PairMember } from "./pair-member.ts";
import { barOf, type ObjectionFinding, objectionsTo, standsOn, tacitAcceptanceDay } from "./pair-objection.ts";
import type { PairReservation, ReservationObjection, ReservationStanding } from "./pairwise-answer.ts";

/** A reservation of `author`, for itself or for the successor that maintains it, and all that was said of it. */
export type ReservationFinding = {
  readonly event: TreatyEvent;
  readonly by: string;
  readonly isInherited: boolean;
  readonly needsConfirmation: boolean;
  readonly confirmation: TreatyEvent | null;
  readonly modification: TreatyEvent | null;
  readonly withdrawnOn: PlainDate | null;
  readonly lastDayToObject: PlainDate | null;
  readonly objections: readonly ObjectionFinding[];
};

/** Who made reservations that count for a member: itself, and the predecessors whose place it took. */
type Author = { readonly member: PairMember; readonly isInherited: boolean };

const SUCCESSIONS: ReadonlySet<EventKind> = new Set<EventKind>(["succession", "continued-application"]);

/**
 * Gives the reservations of one member as they stand towards the other; a successor maintains those of its
 * predecessor. Source: VCLT arts. 19-23; VCLT 1978 art. 20(1).
 */
export function findReservations(
  member: PairMember,
  other: PairMember,
  memberNamed: (code: string) => PairMember,
): ReservationFinding[] {
  const predecessors = member.acts.filter(({ kind }) => SUCCESSIONS.has(kind)).flatMap((act) => act.predecessor ?? []);
  const authors: Author[] = [
    { member, isInherited: false },
    ...[...new Set(predecessors)].map((code) => ({ member: memberNamed(code), isInherited: true })),
  ];
  return authors.flatMap((author) =>
    memberActs(author.member, "reservation")
      .filter((event) => belongsToPresentMembership(author.member, event))
      .map((event) => findReservation(event, author, { by: member.code, other })),
  );
}

/** A participant that left and came back is not held to what it reserved the first time. */
function belongsToPresentMembership({ standing }: PairMember, event: TreatyEvent): boolean {
  const ended = standing?.memberships.at(-2)?.exit?.ends?.on ?? null;
  return ended === null || hasCome(parsePlainDate(ended), actDay(event));
}

function findReservation(
  event: TreatyEvent,
  { member, isInherited }: Author,
  { by, other }: { readonly by: string; readonly other: PairMember },
): ReservationFinding {
  const { consent } = member;
  const own = (kind: EventKind): TreatyEvent[] => memberActs(member, kind).filter((act) => isAbout(act, event.id));
  const [confirmation = null] = [...own("reservation-confirmed"), ...confirmationsOfAll(member)];
  const [withdrawal] = own("reservation-withdrawn");
  const notice = confirmation ?? event;
  const lastDayToObject = tacitAcceptanceDay(notice.circulatedDate ?? actDay(notice), other);
  return {
    event,
    by,
    isInherited,
    needsConfirmation: consent === null || isBefore(actDay(event), actDay(consent)),
    confirmation,
    modification: own("reservation-modified").at(-1) ?? null,
    withdrawnOn: withdrawal === undefined ? null : noticeDay(withdrawal),
    lastDayToObject,
    objections: objectionsTo(event, other, lastDayToObject),
  };
}

/** A confirmation that names no reservation confirms all of them. */
function confirmationsOfAll(member: PairMember): TreatyEvent[] {
  return memberActs(member, "reservation-confirmed").filter(
    ({ concerns, revokes }) => concerns === null && revokes === null,
  );
}

/** The bars that objections to a reservation raise; one never confirmed has no effect to object to (VCLT art. 23(2)). */
export function reservationBars(finding: ReservationFinding): PairBar[] {
  if (finding.needsConfirmation && finding.confirmation === null) return [];
  return finding.objections.flatMap((objection) => barOf(objection, finding.withdrawnOn));
}

/** The wire form of a reservation on the day of the question. */
export function reservationAnswer({ asOf }: Docket, finding: ReservationFinding): PairReservation {
  const { event, lastDayToObject } = finding;
  const objection = finding.objections.find((one) => standsOn(one, asOf));
  const standing = standingOn(finding, asOf);
  const isSilent = objection === undefined || objection.isLate;
  const hasLapsed = lastDayToObject !== null && isBefore(lastDayToObject, asOf);
  return {
    eventId: event.id,
    by: finding.by,
    on: actDay(event).toString(),
    inheritedFrom: finding.isInherited ? event.participant : null,
    territory: event.territory,
    standing,
    confirmedOn: finding.confirmation === null ? null : actDay(finding.confirmation).toString(),
    modifiedOn: finding.modification === null ? null : actDay(finding.modification).toString(),
    withdrawn: finding.withdrawnOn?.toString() ?? null,
    objection: objectionAnswer(objection),
    tacitlyAcceptedAfter: lastDayToObject?.toString() ?? null,
    acceptedTacitly: standing === "made" && isSilent && hasLapsed,
  };
}

function standingOn(finding: ReservationFinding, asOf: PlainDate): ReservationStanding {
  if (finding.withdrawnOn !== null && hasCome(finding.withdrawnOn, asOf)) return "withdrawn";
  return finding.needsConfirmation && finding.confirmation === null ? "not-confirmed" : "made";
}

function objectionAnswer(objection: ObjectionFinding | undefined): ReservationObjection {
  if (objection === undefined) return { kind: "none" };
  const { event, isLate } = objection;
  const kind = event.precludesForce ? "precluding" : "objection";
  return { kind, eventId: event.id, on: actDay(event).toString(), isLate };
}
