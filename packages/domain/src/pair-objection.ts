import { compareDates, formatPlainDate, hasCome, isBefore, laterOf, type PlainDate } from "./calendar-date.ts";
import { addPeriod } from "./day-count.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { eventStep, noteStep } from "./explanation-step.ts";
import type { PairBar } from "./pair-bar.ts";
import { isAbout, memberActs, noticeDay, type PairMember } from "./pair-member.ts";

const TACIT_ACCEPTANCE = { amount: 12, unit: "month" } as const;

/** An objection of the other to a reservation; `withdrawnOn` is the day its withdrawal works. */
export type ObjectionFinding = {
  readonly event: TreatyEvent;
  readonly isLate: boolean;
  readonly withdrawnOn: PlainDate | null;
};

/**
 * The last day for an objection: 12 months after notification of the reservation or the day of the other's
 * consent, whichever is later; null while the other has not consented. Source: VCLT art. 20(5).
 */
export function tacitAcceptanceDay(notifiedOn: PlainDate, other: PairMember): PlainDate | null {
  if (other.consent === null) return null;
  return laterOf(addPeriod(notifiedOn, TACIT_ACCEPTANCE), actDay(other.consent));
}

/**
 * Gives the other's objections to a reservation, the strongest first: in time before late, precluding before
 * simple. One that names the author but no reservation is to all made by then. Source: VCLT arts. 20-23.
 */
export function objectionsTo(
  reservation: TreatyEvent,
  other: PairMember,
  lastDay: PlainDate | null,
): ObjectionFinding[] {
  const withdrawals = memberActs(other, "objection-withdrawn");
  return memberActs(other, "objection")
    .filter((event) => isAimedAt(event, reservation))
    .map((event) => {
      const withdrawal = withdrawals.find((act) => isAbout(act, event.id));
      return {
        event,
        isLate: lastDay !== null && isBefore(lastDay, actDay(event)),
        withdrawnOn: withdrawal === undefined ? null : noticeDay(withdrawal),
      };
    })
    .sort((a, b) => strength(b) - strength(a) || compareDates(actDay(a.event), actDay(b.event)));
}

/**
 * The bar of an objection that says it precludes the treaty between the two: from the outset until it, or the
 * reservation, is withdrawn; a late one bars nothing. Source: VCLT arts. 20(4)(b), 22.
 */
export function barOf({ event, isLate, withdrawnOn }: ObjectionFinding, lifted: PlainDate | null): PairBar[] {
  if (isLate) {
    const text = `objection of ${event.participant} came after the period for it and changes nothing (VCLT art. 20(5))`;
    return [{ from: null, to: null, effect: "none", steps: [eventStep(event), noteStep(text)] }];
  }
  if (!event.precludesForce) return [];
  const ends = [withdrawnOn, lifted].filter((day) => day !== null).sort(compareDates);
  const [to = null] = ends;
  const words = to === null ? "" : `, until ${formatPlainDate(to)}`;
  const text = `${event.participant} opposes the entry into force between the two (VCLT art. 20(4)(b))${words}`;
  return [{ from: null, to, effect: "not-in-force", steps: [eventStep(event), noteStep(text)] }];
}

/** True while the objection stands on a day. */
export function standsOn({ withdrawnOn }: ObjectionFinding, day: PlainDate): boolean {
  return withdrawnOn === null || !hasCome(withdrawnOn, day);
}

function isAimedAt(objection: TreatyEvent, reservation: TreatyEvent): boolean {
  if (objection.concerns !== null) return objection.concerns === reservation.id;
  return objection.towards === reservation.participant && hasCome(actDay(reservation), actDay(objection));
}

function strength({ event, isLate, withdrawnOn }: ObjectionFinding): number {
  return (withdrawnOn === null ? 4 : 0) + (isLate ? 0 : 2) + (event.precludesForce ? 1 : 0);
}
