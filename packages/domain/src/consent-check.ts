import { formatPlainDate, hasCome, isBefore } from "./calendar-date.ts";
import { type CheckedRecord, hasConsented, statusOf, stretchBefore } from "./checked-record.ts";
import { type ConsistencyWarning, warningOf } from "./consistency-warning.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { actsOf } from "./event-index.ts";
import { type EventKind, eventKindWord, isConsentToBeBound } from "./event-kind.ts";
import { membersOn } from "./participant-group.ts";

const SIGNATURES: ReadonlySet<EventKind> = new Set<EventKind>([
  "signature",
  "signature-ad-referendum",
  "definitive-signature",
]);
const SUCCESSIONS: ReadonlySet<EventKind> = new Set<EventKind>([
  "succession",
  "succession-to-signature",
  "continued-application",
  "continuation",
]);
const LEAVING: ReadonlySet<EventKind> = new Set<EventKind>([
  "withdrawal-notice",
  "withdrawal-effective",
  "withdrawal-of-ratification",
]);

/** Consents that go with another one of the same participant: VCLT art. 12(2)(b); CCW art. 4(3), protocols chosen. */
const BESIDE_ANOTHER: ReadonlySet<EventKind> = new Set<EventKind>(["confirmation-of-signature", "consent-to-be-bound"]);

/** Doubts about who consents, succeeds and leaves, and whether it could. Source: VCLT arts. 2, 11-16, 54; SPEC H14. */
export function consentWarnings(record: CheckedRecord): ConsistencyWarning[] {
  return record.docket.known.all.flatMap((event) => [
    ...eligibilityWarnings(record, event),
    ...secondConsentWarnings(record, event),
    ...leavingWarnings(record, event),
    ...successionWarnings(record, event),
  ]);
}

function eligibilityWarnings({ rules }: CheckedRecord, event: TreatyEvent): ConsistencyWarning[] {
  const { kind, participant } = event;
  const group = rules.openTo === null ? undefined : rules.groups[rules.openTo];
  const isAsked = SIGNATURES.has(kind) || (isConsentToBeBound(kind) && !SUCCESSIONS.has(kind));
  if (group === undefined || participant === null || !isAsked) return [];
  if (membersOn(group, actDay(event)).has(participant)) return [];
  const words = `the treaty is open to ${rules.openTo}, to which ${participant} did not belong on that day`;
  return [warningOf("not-eligible", event, { path: "participant", words })];
}

function secondConsentWarnings(record: CheckedRecord, event: TreatyEvent): ConsistencyWarning[] {
  if (!isConsentToBeBound(event.kind) || BESIDE_ANOTHER.has(event.kind) || event.participant === null) return [];
  const day = actDay(event);
  const earlier = actsOf(record.docket.known, event.participant)
    .filter((act) => isConsentToBeBound(act.kind) && !BESIDE_ANOTHER.has(act.kind))
    .filter((act) => isBefore(actDay(act), day));
  const last = earlier.at(-1);
  if (last === undefined || !stands(record, event)) return [];
  const words = `the ${eventKindWord(last.kind)} of ${formatPlainDate(actDay(last))} still stood`;
  return [warningOf("second-consent", event, { words, related: [last] })];
}

/**
 * The sides of a bilateral treaty have no status before its entry into force: there an earlier consent stands. One
 * under notice may consent anew, even that day (ICCPR-OP1: Trinidad and Tobago 1998, Guyana 1999).
 */
function stands(record: CheckedRecord, event: TreatyEvent): boolean {
  const day = actDay(event);
  const stretch = stretchBefore(statusOf(record, event.participant), day);
  if (stretch === null) return record.rules.form === "bilateral";
  const isLeaving =
    stretch.status === "withdrawal-pending" ||
    actsOf(record.docket.known, event.participant).some((act) => LEAVING.has(act.kind) && actDay(act).equals(day));
  return hasConsented(stretch.status) && !isLeaving;
}

/** A notice, an exit or a withdrawal of ratification by one that had not consented by then, nor applied provisionally. */
function leavingWarnings(record: CheckedRecord, event: TreatyEvent): ConsistencyWarning[] {
  if (!LEAVING.has(event.kind) || event.participant === null) return [];
  const day = actDay(event).toString();
  const intervals = statusOf(record, event.participant)?.intervals ?? [];
  const isInside = intervals.some(
    ({ from, to, status }) =>
      from <= day && (to === null || day <= to) && (hasConsented(status) || status === "provisional"),
  );
  if (isInside || !hasCome(actDay(event), record.today)) return [];
  return [warningOf("withdrawal-without-consent", event, { words: "no consent of it stood on that day" })];
}

/** VCLT 1978 art. 2(1)(b): a successor takes the place of somebody, who must have had one. */
function successionWarnings({ docket }: CheckedRecord, event: TreatyEvent): ConsistencyWarning[] {
  const { kind, predecessor } = event;
  if (!SUCCESSIONS.has(kind)) return [];
  if (predecessor === null) {
    const words = "the record does not say in whose place";
    return [warningOf("succession-without-predecessor", event, { path: "predecessor", words })];
  }
  const acts = actsOf(docket.known, predecessor);
  const hasPlace = acts.some(({ kind: act }) => SIGNATURES.has(act) || isConsentToBeBound(act));
  if (kind === "continuation" || hasPlace) return [];
  const words = `the record holds no act of ${predecessor} to succeed to`;
  return [warningOf("predecessor-not-bound", event, { path: "predecessor", words })];
}
