import { z } from "zod";

const TREATY_EVENT_WORDS = {
  "negotiation-opened": "opening of negotiations",
  "negotiation-concluded": "conclusion of negotiations",
  initialling: "initialling",
  adoption: "adoption",
  authentication: "authentication of the text",
  "opened-for-signature": "opening for signature",
  "closed-for-signature": "closing for signature",
  "exchange-of-instruments": "exchange of instruments of ratification",
  "condition-met": "condition for entry into force met",
  "entry-into-force": "entry into force",
  termination: "termination",
  expiry: "expiry",
  abrogation: "abrogation",
  desuetude: "desuetude",
  dormancy: "dormancy",
  "extension-of-term": "extension of the term",
  "automatic-renewal": "automatic renewal of the term",
  "non-renewal-notice": "notice of non-renewal",
  "amendment-proposed": "proposal of an amendment",
  "amendment-adopted": "adoption of an amendment",
  "amendment-circulated": "circulation of an amendment",
  "amendment-tacitly-accepted": "tacit acceptance of an amendment",
  "amendment-not-in-force": "amendment not in force in time",
  amendment: "amendment",
  revision: "revision",
  "protocol-adopted": "adoption of a protocol",
  "correction-proposed": "proposal to correct the text",
  "correction-objected": "objection to a correction of the text",
  correction: "correction of the text",
  registration: "registration",
  publication: "publication",
  "depositary-change": "change of depositary",
  "language-version-added": "addition of a language version",
  announcement: "announcement",
  "domestic-step": "domestic step",
} as const;

const PARTICIPANT_EVENT_WORDS = {
  signature: "signature",
  "signature-ad-referendum": "signature ad referendum",
  "confirmation-of-signature": "confirmation of a signature ad referendum",
  "succession-to-signature": "succession to signature",
  "definitive-signature": "definitive signature",
  ratification: "ratification",
  acceptance: "acceptance",
  approval: "approval",
  accession: "accession",
  "formal-confirmation": "formal confirmation",
  "simplified-procedure": "consent by simplified procedure",
  "consent-to-be-bound": "consent to be bound",
  succession: "succession",
  "continued-application": "declaration of continued application",
  "notification-of-completion": "notification of completed procedures",
  "provisional-application": "provisional application",
  "provisional-application-ended": "end of provisional application",
  "non-provisional-application": "notification not to apply provisionally",
  "intent-not-to-become-party": "declaration of intent not to become a party",
  "amendment-accepted": "acceptance of an amendment",
  "amendment-opt-out": "opting out of an amendment",
  "amendment-opt-in": "opting in to an amendment",
  "withdrawal-of-ratification": "withdrawal of ratification",
  "withdrawal-notice": "notice of withdrawal",
  "withdrawal-date-modified": "change of the day of withdrawal",
  "withdrawal-notice-rescinded": "rescission of the notice of withdrawal",
  "withdrawal-effective": "withdrawal taking effect",
  "cessation-of-membership": "cessation of membership",
  exclusion: "exclusion",
  suspension: "suspension of operation",
  "suspension-objected": "objection to a suspension",
  resumption: "resumption of operation",
  reservation: "reservation",
  "reservation-confirmed": "confirmation of a reservation",
  "reservation-modified": "modification of a reservation",
  "reservation-withdrawn": "withdrawal of a reservation",
  declaration: "declaration",
  "declaration-withdrawn": "withdrawal of a declaration",
  objection: "objection",
  "objection-withdrawn": "withdrawal of an objection",
  "accession-accepted": "acceptance of an accession",
  "accession-objected": "objection to an accession",
  communication: "communication",
  "territorial-application": "territorial application",
  "territorial-exclusion": "territorial exclusion",
  "territorial-withdrawal": "withdrawal of territorial application",
  "designation-of-authority": "designation of an authority",
  derogation: "derogation",
  "derogation-ended": "end of a derogation",
  "armed-conflict": "engagement in an armed conflict",
  "armed-conflict-ended": "end of the armed conflict",
  continuation: "continuation of the State",
  "name-change": "change of name",
  merger: "merger of States",
  dissolution: "end of the State",
} as const;

const EVENT_WORDS = { ...TREATY_EVENT_WORDS, ...PARTICIPANT_EVENT_WORDS } as const;

export type EventKind = keyof typeof EVENT_WORDS;

/** Every kind of event the record knows, the treaty's own first. Source: DOMAIN §2.2 and §2.3. */
export const EVENT_KINDS: readonly EventKind[] = kindsOf(EVENT_WORDS);

// The keys of a constant are known to the compiler, but Object.keys forgets them.
function kindsOf(words: typeof EVENT_WORDS): EventKind[] {
  return Object.keys(words) as EventKind[];
}

/** Wire form of an event kind. */
export const EventKind = z.enum(EVENT_KINDS);

/** Kinds that concern the treaty as a whole and are never done by one participant alone. */
const WHOLE_TREATY_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  "adoption",
  "authentication",
  "opened-for-signature",
  "closed-for-signature",
  "condition-met",
  "expiry",
  "abrogation",
  "desuetude",
  "depositary-change",
]);

/** Kinds that somebody must have done. */
const BY_SOMEBODY_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  "accession",
  "succession",
  "continued-application",
  "continuation",
  "succession-to-signature",
  "intent-not-to-become-party",
  "withdrawal-of-ratification",
  "reservation",
  "objection",
  "accession-accepted",
  "accession-objected",
]);

const CONSENT_KINDS: ReadonlySet<EventKind> = new Set<EventKind>([
  "confirmation-of-signature",
  "definitive-signature",
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "formal-confirmation",
  "simplified-procedure",
  "consent-to-be-bound",
  "succession",
  "continued-application",
]);

/** True for the acts by which a State consents to be bound. Source: VCLT arts. 11-16; DOMAIN §2.3. */
export function isConsentToBeBound(kind: EventKind): boolean {
  return CONSENT_KINDS.has(kind);
}

/** True when the kind concerns the treaty as a whole: it names no participant. Source: DOMAIN §2.2. */
export function isOfWholeTreaty(kind: EventKind): boolean {
  return WHOLE_TREATY_KINDS.has(kind);
}

/** True when the kind means nothing without the participant who did it. Source: DOMAIN §2.3. */
export function needsParticipant(kind: EventKind): boolean {
  return BY_SOMEBODY_KINDS.has(kind);
}

/** The English words for an event kind, lower case, no article. Source: DOMAIN §2.2-2.3, in words. */
export function eventKindWord(kind: EventKind): string {
  return EVENT_WORDS[kind];
}

const STATEMENTS: ReadonlySet<EventKind> = new Set<EventKind>([
  "reservation",
  "reservation-confirmed",
  "reservation-modified",
  "reservation-withdrawn",
  "declaration",
  "declaration-withdrawn",
  "objection",
  "objection-withdrawn",
  "accession-objected",
  "suspension-objected",
  "communication",
  "intent-not-to-become-party",
]);

/**
 * True of what a participant says of a treaty and the others' acts without becoming a party by it or ceasing to be one:
 * reservations, declarations, objections, communications. Source: DOMAIN §2.3.
 */
export function isStatement(kind: EventKind): boolean {
  return STATEMENTS.has(kind);
}
