import { compareDates, hasCome, isBefore, type PlainDate } from "./calendar-date.ts";
import { type Docket, eventsOf } from "./docket.ts";
import type { ForceFinding } from "./entry-into-force.ts";
import { actDay, effectDay } from "./event-day.ts";
import { actsOf } from "./event-index.ts";
import { EVENT_KINDS, type EventKind, isConsentToBeBound } from "./event-kind.ts";
import type { Explanation } from "./explanation.ts";
import { eventStep, noteStep } from "./explanation-step.ts";
import type { ParticipationCase } from "./participation.ts";
import { spanCovering, spansBetween } from "./span.ts";
import type { TreatyStatusKind } from "./status-kind.ts";
import type { TreatyEndFinding } from "./treaty-end.ts";

/** The treaty's status on the day, since when, and why. */
export type TreatyPhase = {
  readonly status: TreatyStatusKind;
  readonly since: PlainDate | null;
  readonly explanation: Explanation;
};

/**
 * Names the treaty's status on the docket's day: ended before in force before signed before adopted.
 * Source: DOMAIN §2.3, last paragraph.
 */
export function findPhase(treaty: ParticipationCase): TreatyPhase {
  const { docket, force, end } = treaty;
  const inForceOn = force.kind === "fixed" ? force.date.on : null;
  if (end !== null && hasCome(end.date.on, docket.asOf)) return endedPhase(end, inForceOn, force);
  if (force.kind === "fixed" && hasCome(force.date.on, docket.asOf)) {
    return livePhase(docket, force, end);
  }
  return provisionalPhase(docket) ?? fixedPhase(force) ?? unrecordedPhase(treaty) ?? earlyPhase(docket);
}

type FixedForce = Extract<ForceFinding, { kind: "fixed" }>;

/** What ends was in force, unless the record shows that it had not begun. */
function endedPhase(end: TreatyEndFinding, inForceOn: PlainDate | null, { kind }: ForceFinding): TreatyPhase {
  const wasInForce = kind === "not-provided" || (inForceOn !== null && isBefore(inForceOn, end.date.on));
  const status = wasInForce ? endedStatus(end) : "never-in-force";
  return { status, since: end.date.on, explanation: { steps: end.steps } };
}

function endedStatus(end: TreatyEndFinding): TreatyStatusKind {
  switch (end.cause) {
    case "notice":
    case "agreement":
    case "abrogation":
    case "desuetude":
      return "terminated";
    case "later-treaty":
      return "replaced";
    case "expiry":
      return "expired";
  }
}

function livePhase(docket: Docket, force: FixedForce, end: TreatyEndFinding | null): TreatyPhase {
  const whole = docket.events.filter((event) => event.participant === null);
  const suspension = spanCovering(spansBetween(whole, "suspension", "resumption"), docket.asOf);
  if (suspension !== null) {
    const steps = [eventStep(suspension.opener)];
    return { status: "suspended", since: suspension.from, explanation: { steps } };
  }
  const noticed = end?.event ?? null;
  if (end !== null && noticed !== null && hasCome(actDay(noticed), docket.asOf)) {
    const explanation = { steps: end.steps };
    const since = actDay(noticed);
    if (end.cause === "notice") return { status: "notice-pending", since, explanation };
    return { status: "term-ending", since, explanation };
  }
  const status = isForAcceptingOnly(docket) ? "in-force-not-for-all" : "in-force";
  return { status, since: force.date.on, explanation: force.explanation };
}

/** VCLT art. 40(4): a party to the treaty that did not accept the amendment is not bound by it. */
function isForAcceptingOnly({ rules, related, visible, asOf }: Docket): boolean {
  if (rules.amendment?.binds !== "accepting-parties") return false;
  const parties = related.get(rules.amendment.parent)?.parties ?? [];
  const current = parties.filter(({ from, to }) => hasCome(from, asOf) && (to === null || isBefore(asOf, to)));
  return current.some(({ participant }) => !actsOf(visible, participant).some(({ kind }) => isConsentToBeBound(kind)));
}

function provisionalPhase(docket: Docket): TreatyPhase | null {
  const whole = docket.events.filter((event) => event.participant === null);
  const spans = spansBetween(whole, "provisional-application", "provisional-application-ended");
  const span = spanCovering(spans, docket.asOf);
  if (span === null) return null;
  const explanation = { steps: [eventStep(span.opener)] };
  return { status: "provisionally-applied", since: span.from, explanation };
}

function fixedPhase(force: ForceFinding): TreatyPhase | null {
  if (force.kind !== "fixed") return null;
  return { status: "date-fixed", since: force.triggeredOn, explanation: force.explanation };
}

/** A treaty that binds somebody is in force, also where the record holds neither its clause nor its day. */
function unrecordedPhase({ docket, force }: ParticipationCase): TreatyPhase | null {
  if (force.kind !== "not-provided") return null;
  const consents = docket.events.filter(({ kind }) => isConsentToBeBound(kind));
  const bound = consents.find(({ effectiveDate }) => effectiveDate !== null && hasCome(effectiveDate, docket.asOf));
  if (bound !== undefined) {
    const steps = [...force.explanation.steps, eventStep(bound, "in force for this participant on the stated day")];
    return { status: "in-force", since: null, explanation: { steps } };
  }
  const [first] = eventsOf(docket.events, COMMITTING_KINDS);
  return first === undefined ? null : { status: "force-unknown", since: null, explanation: force.explanation };
}

/** Acts after which a treaty may be in force by a clause the record does not hold. */
const COMMITTING_KINDS: readonly EventKind[] = EVENT_KINDS.filter(
  (kind) => isConsentToBeBound(kind) || kind === "signature",
);

const EARLY_PHASES: readonly (readonly [TreatyStatusKind, readonly EventKind[]])[] = [
  ["open-for-signature", ["opened-for-signature", "signature", "definitive-signature", "ratification", "accession"]],
  ["adopted", ["adoption", "authentication"]],
];

function earlyPhase(docket: Docket): TreatyPhase {
  if (docket.rules.form === "bilateral") {
    const signed = signedBySides(docket);
    if (signed !== null) return signed;
  }
  const [closed] = eventsOf(docket.events, ["closed-for-signature"]);
  if (closed !== undefined && isBefore(effectDay(closed), docket.asOf)) {
    const explanation = { steps: [eventStep(closed, "last day for signature")] };
    return { status: "closed-for-signature", since: effectDay(closed).add({ days: 1 }), explanation };
  }
  for (const [status, kinds] of EARLY_PHASES) {
    const [event] = eventsOf(docket.events, kinds);
    if (event !== undefined) {
      return { status, since: effectDay(event), explanation: { steps: [eventStep(event)] } };
    }
  }
  const steps = [noteStep("no adoption or signature on record by this day")];
  return { status: "drafting", since: null, explanation: { steps } };
}

function signedBySides(docket: Docket): TreatyPhase | null {
  const signatures = eventsOf(docket.events, ["signature", "definitive-signature"]);
  const isSigned = docket.rules.parties.every((side) =>
    signatures.some((event) => event.participant === side || event.participant === null),
  );
  const last = signatures.toSorted((a, b) => compareDates(actDay(a), actDay(b))).at(-1);
  if (!isSigned || last === undefined) return null;
  return { status: "signed", since: actDay(last), explanation: { steps: [eventStep(last, "signed")] } };
}
