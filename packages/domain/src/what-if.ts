import { CalendarDate, compareDates, laterOf } from "./calendar-date.ts";
import { EventError, parseTreatyEvent, type TreatyEvent } from "./event.ts";
import { type EventKind, isConsentToBeBound } from "./event-kind.ts";
import type { StatusMoment, TreatyStatus } from "./status-answer.ts";
import type { TreatyRules } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

/** A deposit supposed to be made: who, on which day (ISO), by which instrument. */
export type SupposedDeposit = {
  readonly participant: string;
  readonly on: string;
  readonly kind?: EventKind;
};

/** Prefix of the ids of supposed acts; no recorded event has it. */
const SUPPOSED = "what-if:";

/**
 * Gives the status as it would be if these deposits were made, on the last of their days or on `asOf` if that is
 * later. Refuses an empty list, an impossible day, or an act that is no consent, with an `EventError` naming the
 * field ("deposits.0.on"). Nothing is recorded. Source: DOMAIN, "EIF forecaster".
 */
export function whatIf(
  rules: TreatyRules,
  events: readonly TreatyEvent[],
  at: StatusMoment,
  deposits: readonly SupposedDeposit[],
): TreatyStatus {
  if (deposits.length === 0) throw new EventError("deposits", "name at least one deposit");
  const supposed = deposits.map((deposit, index) => supposedEvent(deposit, index, at.knownAt));
  const last =
    supposed
      .flatMap(({ actDate }) => actDate ?? [])
      .toSorted(compareDates)
      .at(-1) ?? at.asOf;
  return statusAt(rules, [...events, ...supposed], { ...at, asOf: laterOf(at.asOf, last) });
}

/** True for an event that was only supposed. Source: DOMAIN, "EIF forecaster". */
export function isSupposed(eventId: string): boolean {
  return eventId.startsWith(SUPPOSED);
}

function supposedEvent(
  { participant, on, kind = "ratification" }: SupposedDeposit,
  index: number,
  knownAt: Date,
): TreatyEvent {
  const path = `deposits.${index}`;
  if (participant.trim() === "") throw new EventError(`${path}.participant`, "name who deposits");
  if (!isDeposit(kind)) throw new EventError(`${path}.kind`, `${kind} is not a consent to be bound`);
  if (!CalendarDate.safeParse(on).success) throw new EventError(`${path}.on`, `${on} is not a calendar date`);
  const id = `${SUPPOSED}${index}`;
  return parseTreatyEvent({ id, kind, participant, actDate: on, certainty: "received", recordedAt: knownAt });
}

/** A notification that domestic procedures are complete sets treaties off like an instrument does (CPTPP art. 3). */
function isDeposit(kind: EventKind): boolean {
  return isConsentToBeBound(kind) || kind === "notification-of-completion";
}
