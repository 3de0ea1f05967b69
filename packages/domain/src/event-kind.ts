import { z } from "zod";

const TREATY_EVENT_WORDS = {
  adoption: "adoption",
  "opened-for-signature": "opening for signature",
  "closed-for-signature": "closing for signature",
  "exchange-of-instruments": "exchange of instruments of ratification",
  "entry-into-force": "entry into force",
  termination: "termination",
  expiry: "expiry",
  "extension-of-term": "extension of the term",
  "non-renewal-notice": "notice of non-renewal",
  amendment: "amendment",
  correction: "correction of the text",
  registration: "registration",
  publication: "publication",
  announcement: "announcement",
  "domestic-step": "domestic step",
} as const;

const PARTICIPANT_EVENT_WORDS = {
  signature: "signature",
  "succession-to-signature": "succession to signature",
  "definitive-signature": "definitive signature",
  ratification: "ratification",
  acceptance: "acceptance",
  approval: "approval",
  accession: "accession",
  "formal-confirmation": "formal confirmation",
  succession: "succession",
  "continued-application": "declaration of continued application",
  "notification-of-completion": "notification of completed procedures",
  "provisional-application": "provisional application",
  "provisional-application-ended": "end of provisional application",
  "intent-not-to-become-party": "declaration of intent not to become a party",
  "withdrawal-of-ratification": "withdrawal of ratification",
  "withdrawal-notice": "notice of withdrawal",
  "withdrawal-notice-rescinded": "rescission of the notice of withdrawal",
  "withdrawal-effective": "withdrawal taking effect",
  "cessation-of-membership": "cessation of membership",
  dissolution: "end of the State",
  suspension: "suspension of operation",
  resumption: "resumption of operation",
  reservation: "reservation",
  declaration: "declaration",
  objection: "objection",
  communication: "communication",
  "territorial-application": "territorial application",
} as const;

const EVENT_WORDS = { ...TREATY_EVENT_WORDS, ...PARTICIPANT_EVENT_WORDS } as const;

export type EventKind = keyof typeof EVENT_WORDS;

/** Every kind of event the record knows. Source: DOMAIN §2.2 and §2.3. */
export const EVENT_KINDS: readonly EventKind[] = [
  "adoption",
  "opened-for-signature",
  "closed-for-signature",
  "signature",
  "succession-to-signature",
  "definitive-signature",
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "formal-confirmation",
  "succession",
  "continued-application",
  "notification-of-completion",
  "exchange-of-instruments",
  "provisional-application",
  "provisional-application-ended",
  "entry-into-force",
  "intent-not-to-become-party",
  "withdrawal-of-ratification",
  "withdrawal-notice",
  "withdrawal-notice-rescinded",
  "withdrawal-effective",
  "cessation-of-membership",
  "dissolution",
  "termination",
  "expiry",
  "extension-of-term",
  "non-renewal-notice",
  "suspension",
  "resumption",
  "reservation",
  "declaration",
  "objection",
  "communication",
  "territorial-application",
  "amendment",
  "correction",
  "registration",
  "publication",
  "announcement",
  "domestic-step",
];

/** Wire form of an event kind. */
export const EventKind = z.enum(EVENT_KINDS);

const CONSENT_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  "definitive-signature",
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "formal-confirmation",
  "succession",
  "continued-application",
]);

/** True for the acts by which a State consents to be bound. Source: VCLT arts. 11-16; DOMAIN §2.3. */
export function isConsentToBeBound(kind: EventKind): boolean {
  return CONSENT_KINDS.has(kind);
}

/** The English words for an event kind, lower case, no article. */
export function eventKindWord(kind: EventKind): string {
  return EVENT_WORDS[kind];
}
