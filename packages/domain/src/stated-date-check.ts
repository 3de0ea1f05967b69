import type { CheckedRecord } from "./checked-record.ts";
import { type ConsistencyWarning, warningOf } from "./consistency-warning.ts";
import type { TreatyEvent } from "./event.ts";
import { eventsOfKinds } from "./event-index.ts";
import type { DatedAnswer, MembershipAnswer } from "./status-answer.ts";

/** Depositaries differ by a day, and months by three (31 January or 28 February): more is another rule or a slip. */
const USUAL_DIFFERENCE_DAYS = 3;

/** Doubts about dates that sources state and the treaty's own rule does not give. Source: DOMAIN, finding 1, rule 6. */
export function statedDateWarnings(record: CheckedRecord): ConsistencyWarning[] {
  const { status } = record;
  const { entryIntoForce, ends } = status;
  const force = entryIntoForce.kind === "in-force" || entryIntoForce.kind === "date-fixed" ? entryIntoForce : null;
  return [
    ...differenceWarnings(eventNamed(record, statementOfForce(record)), force),
    ...differenceWarnings(eventNamed(record, ends?.eventId), ends),
    ...status.participants.flatMap(({ memberships }) => memberships.flatMap((one) => memberWarnings(record, one))),
  ];
}

function memberWarnings(
  record: CheckedRecord,
  { consent, entryIntoForce, exit }: MembershipAnswer,
): ConsistencyWarning[] {
  if (record.rules.form === "bilateral") return [];
  const notice = eventNamed(record, exit?.eventId);
  return [
    ...differenceWarnings(eventNamed(record, consent.eventId), entryIntoForce),
    ...(isChosenLater(record, notice, exit?.ends ?? null) ? [] : differenceWarnings(notice, exit?.ends ?? null)),
  ];
}

/** E12: where the treaty lets a notice name a later day, one that does is in order. */
function isChosenLater({ rules }: CheckedRecord, notice: TreatyEvent | null, ends: DatedAnswer | null): boolean {
  const { exit } = rules;
  const isAllowed = exit.kind !== "none" && exit.kind !== "unknown" && exit.laterDateAllowed;
  return isAllowed && notice?.effectiveBasis === "stated-in-notice" && (ends?.differenceDays ?? 0) > 0;
}

/** A succession reaches back to a day that no rule of the treaty gives. */
function differenceWarnings(event: TreatyEvent | null, date: DatedAnswer | null): ConsistencyWarning[] {
  if (event === null || event.kind === "succession" || event.kind === "continued-application") return [];
  const difference = date?.differenceDays ?? 0;
  if (date === null || Math.abs(difference) <= USUAL_DIFFERENCE_DAYS) return [];
  const side = difference > 0 ? "after" : "before";
  const words = `stated for ${date.stated}, ${Math.abs(difference)} days ${side} the ${date.computed} of the treaty's rule`;
  return [warningOf("stated-differs", event, { path: "effectiveDate", words })];
}

function statementOfForce({ docket, status }: CheckedRecord): string | undefined {
  const statement = eventsOfKinds(docket.known, ["entry-into-force"]).find(({ participant }) => participant === null);
  const counted = "countedEventIds" in status.entryIntoForce ? status.entryIntoForce.countedEventIds.at(-1) : undefined;
  return statement?.id ?? counted;
}

function eventNamed({ byId }: CheckedRecord, id: string | null | undefined): TreatyEvent | null {
  return id == null ? null : (byId.get(id) ?? null);
}
