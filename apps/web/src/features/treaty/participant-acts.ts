import { type EventKind, isConsentToBeBound } from "@pacta/domain";
import type { EventView } from "@pacta/services";

export type Act = {
  readonly kind: EventKind;
  readonly on: string;
  readonly effectiveDate: string | null;
  readonly text: string | null;
};

/** What one participant did in a treaty, as the table has it. `exit` is the last notice or withdrawal not taken back. */
export type ParticipantActs = {
  readonly signature: Act | null;
  readonly consent: Act | null;
  readonly exit: Act | null;
  readonly statements: number;
};

const NO_ACTS: ParticipantActs = { signature: null, consent: null, exit: null, statements: 0 };

const SIGNATURES: ReadonlySet<EventKind> = new Set<EventKind>([
  "signature",
  "signature-ad-referendum",
  "succession-to-signature",
  "definitive-signature",
]);
const EXITS: ReadonlySet<EventKind> = new Set<EventKind>([
  "withdrawal-notice",
  "withdrawal-effective",
  "withdrawal-of-ratification",
  "cessation-of-membership",
  "exclusion",
]);
export const STATEMENTS: ReadonlySet<EventKind> = new Set<EventKind>([
  "reservation",
  "reservation-confirmed",
  "reservation-modified",
  "reservation-withdrawn",
  "declaration",
  "declaration-withdrawn",
  "objection",
  "objection-withdrawn",
  "communication",
  "territorial-application",
  "territorial-exclusion",
  "derogation",
  "derogation-ended",
]);

/** Each participant's acts on the timeline up to a day (ISO); the timeline is newest first. */
export function participantActs(timeline: readonly EventView[], asOf: string): (code: string) => ParticipantActs {
  const acts = new Map<string, ParticipantActs>();
  for (const event of timeline.toReversed()) {
    const on = dayOfAct(event);
    if (event.participant === null || on === null || on > asOf) continue;
    const { code } = event.participant;
    acts.set(code, withEvent(acts.get(code) ?? NO_ACTS, event, on));
  }
  return (code) => acts.get(code) ?? NO_ACTS;
}

/** The day an event counts from: of the act, of its receipt, of its circulation. */
export function dayOfAct(event: EventView): string | null {
  return event.actDate ?? event.receivedDate ?? event.circulatedDate;
}

function withEvent(acts: ParticipantActs, { kind, effectiveDate, text }: EventView, on: string): ParticipantActs {
  const act: Act = { kind, on, effectiveDate, text };
  const signed = SIGNATURES.has(kind) ? { signature: acts.signature ?? act } : {};
  if (isConsentToBeBound(kind)) return { ...acts, ...signed, consent: act };
  if (EXITS.has(kind)) return { ...acts, exit: act };
  if (kind === "withdrawal-notice-rescinded") return { ...acts, exit: null };
  if (STATEMENTS.has(kind)) return { ...acts, statements: acts.statements + 1 };
  return { ...acts, ...signed };
}
