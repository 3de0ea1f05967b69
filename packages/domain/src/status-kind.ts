const TREATY_STATUS_WORDS = {
  drafting: "being negotiated",
  adopted: "adopted",
  "open-for-signature": "open for signature",
  signed: "signed, not in force",
  "date-fixed": "date of entry into force fixed",
  "provisionally-applied": "provisionally applied",
  "in-force": "in force",
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
  contracting: "contracting State, not yet bound",
  provisional: "applies provisionally",
  party: "party",
  "withdrawal-pending": "party, withdrawal pending",
  suspended: "party, operation suspended",
  "former-party": "former party",
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
  "signed",
  "date-fixed",
  "provisionally-applied",
  "in-force",
  "notice-pending",
  "term-ending",
  "suspended",
  "terminated",
  "expired",
  "replaced",
  "never-in-force",
];

/** The English words for a treaty's status; a date is added by the caller. */
export function statusWord(kind: TreatyStatusKind): string {
  return TREATY_STATUS_WORDS[kind];
}

/** The English words for a participant's status; a date is added by the caller. */
export function participantStatusWord(kind: ParticipantStatusKind): string {
  return PARTICIPANT_STATUS_WORDS[kind];
}
