import { accessionBars } from "./accession-bar.ts";
import { formatPlainDate, parsePlainDate } from "./calendar-date.ts";
import { type Docket, openDocket } from "./docket.ts";
import type { TreatyEvent } from "./event.ts";
import type { ExplanationStep } from "./explanation.ts";
import { noteStep } from "./explanation-step.ts";
import { memberStep, type PairMember, pairMember } from "./pair-member.ts";
import { findReservations, reservationAnswer, reservationBars } from "./pair-reservation.ts";
import { pairSuspensions, suspensionSteps } from "./pair-suspension.ts";
import { covers, type PairCase, type PairStretch, stretchOn } from "./pair-timeline.ts";
import type { PairTerritory, PairwiseAnswer } from "./pairwise-answer.ts";
import type { StatusMoment } from "./status-answer.ts";
import type { TreatyRules } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

/** Refusal of a pair that is none. */
export class PairError extends Error {
  override readonly name = "PairError";
}

/**
 * Takes a treaty's rules, its log, two clocks and two participants; says whether the treaty operates between the
 * two, since when, with which reservations and for which parts of their territory. Refuses a participant paired
 * with itself with a `PairError`. Source: VCLT arts. 19-25, 29, 57-58; DOMAIN, "Pairwise answer".
 */
export function inForceBetween(
  rules: TreatyRules,
  events: readonly TreatyEvent[],
  at: StatusMoment,
  a: string,
  b: string,
): PairwiseAnswer {
  if (a === b) throw new PairError(`${a} cannot be paired with itself`);
  const docket = openDocket(rules, events, at);
  const status = statusAt(rules, events, at);
  const memberNamed = (code: string): PairMember => pairMember(docket, status, code);
  const members = [memberNamed(a), memberNamed(b)] as const;
  const [one, other] = members;
  const reservations = [...findReservations(one, other, memberNamed), ...findReservations(other, one, memberNamed)];
  const pair: PairCase = {
    a: one,
    b: other,
    bars: [
      ...reservations.flatMap(reservationBars),
      ...accessionBars(docket, one, other),
      ...accessionBars(docket, other, one),
    ],
    suspensions: pairSuspensions(docket, one, other),
  };
  const stretch = stretchOn(pair, at.asOf);
  return {
    asOf: status.asOf,
    knownAt: status.knownAt,
    between: [a, b],
    answer: stretch.answer,
    since: stretch.from,
    until: stretch.to,
    explanation: { steps: stepsFor(docket, pair, stretch) },
    reservations: reservations.map((finding) => reservationAnswer(docket, finding)),
    territories: members.flatMap((member) => territoriesOf(member, status.asOf)),
  };
}

function stepsFor(docket: Docket, { a, b, bars, suspensions }: PairCase, stretch: PairStretch): ExplanationStep[] {
  const today = docket.asOf.toString();
  const suspended = suspensions.filter((one) => covers(one, today)).flatMap((one) => suspensionSteps(docket, one));
  return [memberStep(a), memberStep(b), ...bars.flatMap(({ steps }) => steps), ...suspended, ...startSteps(stretch)];
}

function startSteps({ answer, from }: PairStretch): ExplanationStep[] {
  if (answer !== "in-force" || from === null) return [];
  return [noteStep(`in force between the two since ${formatPlainDate(parsePlainDate(from))}`)];
}

function territoriesOf({ code, standing }: PairMember, day: string): PairTerritory[] {
  return (standing?.territories ?? []).flatMap(({ territory, intervals }) => {
    const current = intervals.find(({ from, to }) => from <= day && (to === null || day < to));
    return current === undefined ? [] : { participant: code, territory, applies: current.applies };
  });
}
