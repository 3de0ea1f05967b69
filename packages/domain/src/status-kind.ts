const TREATY_STATUS_WORDS = {
  drafting: "being negotiated",
  adopted: "adopted",
  "open-for-signature": "opened for signature, not in force",
  "closed-for-signature": "closed for signature, not in force",
  signed: "signed, not in force",
  "force-unknown": "entry into force not on record",
  "date-fixed": "date of entry into force fixed",
  "provisionally-applied": "provisionally applied",
  "in-force": "in force",
  "in-force-not-for-all": "in force, not for all",
  "notice-pending": "in force, notice of termination received",
  "term-ending": "in force, term ending",
  suspended: "suspended",
  terminated: "terminated",
  expired: "expired",
  replaced: "replaced by a later treaty",
  "never-in-force": "never entered into force",
} as const;

const PARTICIPANT_STATUS_WORDS = {
  none: "no action",
  signatory: "signatory",
  "signatory-declined": "signatory, does not intend to become a party",
  contracting: "contracting State, not yet bound",
  consented: "consented to be bound, whether in force not on record",
  provisional: "applies provisionally",
  party: "party",
  "withdrawal-pending": "party, withdrawal pending",
  suspended: "party, operation suspended",
  "suspended-contested": "party, suspension contested",
  "former-party": "former party",
  ceased: "ceased to exist",
} as const;

/** The state of a treaty as a whole. Source: DOMAIN §2.3, last paragraph. */
export type TreatyStatusKind = keyof typeof TREATY_STATUS_WORDS;

/** The state of one participant towards one treaty. Source: VCLT art. 2(1)(f)-(g); DOMAIN §2.3. */
export type ParticipantStatusKind = keyof typeof PARTICIPANT_STATUS_WORDS;

/** Every status a treaty can have, for parsing stored columns. */
export const TREATY_STATUS_KINDS: readonly TreatyStatusKind[] = [
  "drafting",
  "adopted",
  "open-for-signature",
  "closed-for-signature",
  "signed",
  "force-unknown",
  "date-fixed",
  "provisionally-applied",
  "in-force",
  "in-force-not-for-all",
  "notice-pending",
  "term-ending",
  "suspended",
  "terminated",
  "expired",
  "replaced",
  "never-in-force",
];

/** Every status a participant can have, for parsing stored columns and for words in other languages. */
export const PARTICIPANT_STATUS_KINDS: readonly ParticipantStatusKind[] = [
  "none",
  "signatory",
  "signatory-declined",
  "contracting",
  "consented",
  "provisional",
  "party",
  "withdrawal-pending",
  "suspended",
  "suspended-contested",
  "former-party",
  "ceased",
];

const BOUND_KINDS: ReadonlySet<ParticipantStatusKind> = new Set<ParticipantStatusKind>([
  "party",
  "withdrawal-pending",
  "suspended",
  "suspended-contested",
]);

/** True while the treaty is in force for the participant, also under notice or suspended. Source: VCLT arts. 2(1)(g), 57, 70. */
export function isBoundStatus(kind: ParticipantStatusKind): boolean {
  return BOUND_KINDS.has(kind);
}

/** The English words for a treaty's status; a date is added by the caller. Source: DOMAIN §2.3, in words. */
export function statusWord(kind: TreatyStatusKind): string {
  return TREATY_STATUS_WORDS[kind];
}

/** The English words for a participant's status; a date is added by the caller. Source: DOMAIN §2.3, in words. */
export function participantStatusWord(kind: ParticipantStatusKind): string {
  return PARTICIPANT_STATUS_WORDS[kind];
}
