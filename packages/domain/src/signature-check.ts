import { compareDates, formatPlainDate, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import type { CheckedRecord } from "./checked-record.ts";
import { type ConsistencyWarning, warningOf } from "./consistency-warning.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay, effectDay } from "./event-day.ts";
import { actsOf, eventsOfKinds } from "./event-index.ts";
import { type EventKind, isConsentToBeBound } from "./event-kind.ts";

const SIGNATURES: readonly EventKind[] = ["signature", "signature-ad-referendum", "definitive-signature"];
const SIGNED: ReadonlySet<EventKind> = new Set<EventKind>([...SIGNATURES, "succession-to-signature"]);

/** Consents that follow a signature; who has not signed accedes. Source: VCLT arts. 14-15. */
const AFTER_SIGNATURE: ReadonlySet<EventKind> = new Set<EventKind>(["ratification", "acceptance", "approval"]);

/** Doubts about the order of adoption, signature, consent and entry into force. Source: VCLT arts. 9-15, 24; SPEC H14. */
export function signatureWarnings(record: CheckedRecord): ConsistencyWarning[] {
  return [
    ...beforeAdoption(record),
    ...outsideWindow(record),
    ...withoutSignature(record),
    ...forceBeforeSignature(record),
  ];
}

function firstOf({ docket }: CheckedRecord, kinds: readonly EventKind[]): TreatyEvent | undefined {
  return eventsOfKinds(docket.known, kinds).toSorted((a, b) => compareDates(actDay(a), actDay(b)))[0];
}

function beforeAdoption(record: CheckedRecord): ConsistencyWarning[] {
  const adoption = firstOf(record, ["adoption"]);
  if (adoption === undefined) return [];
  const words = `before the adoption of the treaty, ${formatPlainDate(actDay(adoption))}`;
  return record.docket.known.all
    .filter(({ kind }) => SIGNED.has(kind) || isConsentToBeBound(kind))
    .filter((event) => isBefore(actDay(event), actDay(adoption)))
    .map((event) => warningOf("before-adoption", event, { words, related: [adoption] }));
}

function outsideWindow(record: CheckedRecord): ConsistencyWarning[] {
  const opened = firstOf(record, ["opened-for-signature"]);
  const closed = eventsOfKinds(record.docket.known, ["closed-for-signature"]).at(-1);
  return eventsOfKinds(record.docket.known, SIGNATURES).flatMap((event) => {
    const day = actDay(event);
    if (opened !== undefined && isBefore(day, effectDay(opened))) {
      const words = `before the treaty was opened for signature, ${formatPlainDate(effectDay(opened))}`;
      return [warningOf("signature-before-opening", event, { words, related: [opened] })];
    }
    if (closed === undefined || hasCome(day, effectDay(closed))) return [];
    const words = `after the last day for signature, ${formatPlainDate(effectDay(closed))}`;
    return [warningOf("signature-after-closing", event, { words, related: [closed] })];
  });
}

/** Asked only where the record holds signatures at all: many lists print none. */
function withoutSignature(record: CheckedRecord): ConsistencyWarning[] {
  const { known } = record.docket;
  const opened = firstOf(record, ["opened-for-signature"]);
  if (opened === undefined || firstOf(record, SIGNATURES) === undefined) return [];
  return known.all
    .filter(({ kind }) => AFTER_SIGNATURE.has(kind))
    .filter((event) => hasCome(effectDay(opened), actDay(event)) && !hasSigned(record, event))
    .map((event) => {
      const words = "no signature before it, though the treaty was open for signature: an accession?";
      return warningOf("consent-without-signature", event, { path: "kind", words, related: [opened] });
    });
}

function hasSigned({ docket }: CheckedRecord, consent: TreatyEvent): boolean {
  const codes = [consent.participant, consent.predecessor];
  return codes.some((code) =>
    actsOf(docket.known, code).some((act) => SIGNED.has(act.kind) && hasCome(actDay(act), actDay(consent))),
  );
}

/** Provisional application apart, a treaty is not in force before anybody has signed it. Source: VCLT art. 24. */
function forceBeforeSignature(record: CheckedRecord): ConsistencyWarning[] {
  const signature = firstOf(record, SIGNATURES);
  if (signature === undefined) return [];
  const first: PlainDate = actDay(signature);
  return eventsOfKinds(record.docket.known, ["entry-into-force"])
    .filter((event) => event.participant === null && isBefore(effectDay(event), first))
    .map((event) => {
      const words = `in force ${formatPlainDate(effectDay(event))}, before the first signature ${formatPlainDate(first)}`;
      const path = event.effectiveDate === null ? "actDate" : "effectiveDate";
      return warningOf("entry-into-force-before-signature", event, { path, words, related: [signature] });
    });
}
