import { EVENT_KINDS, type EventKind, eventKindWord } from "../event-kind.ts";
import {
  PARTICIPANT_STATUS_KINDS,
  type ParticipantStatusKind,
  participantStatusWord,
  statusWord,
  TREATY_STATUS_KINDS,
  type TreatyStatusKind,
} from "../status-kind.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";

/** The terms of treaty law that pages and mails name, in one language, in the middle of a sentence. */
export type LawWords = {
  readonly treatyStatus: Readonly<Record<TreatyStatusKind, string>>;
  readonly participantStatus: Readonly<Record<ParticipantStatusKind, string>>;
  readonly eventKind: Readonly<Record<EventKind, string>>;
  /** A notice ends a bilateral treaty and withdraws one participant from a multilateral one (VCLT art. 54). */
  readonly bilateralNotice: string;
  readonly bilateralNoticeRescinded: string;
};

const en: LawWords = {
  treatyStatus: worded(TREATY_STATUS_KINDS, statusWord),
  participantStatus: worded(PARTICIPANT_STATUS_KINDS, participantStatusWord),
  eventKind: worded(EVENT_KINDS, eventKindWord),
  bilateralNotice: "notice of termination",
  bilateralNoticeRescinded: "rescission of the notice of termination",
};

const LANGUAGES = { en, fr, ru, es } as const;
export type LawLanguage = keyof typeof LANGUAGES;

/** The terms in English, French, Russian or Spanish. Source: VCLT in its authentic texts; UN treaty handbook. */
export function lawWords(language: LawLanguage): LawWords {
  return LANGUAGES[language];
}

/** The term for an act in a treaty of one form. Source: VCLT arts. 11-15, 54, 65; DOMAIN §2.2. */
export function actWord(kind: EventKind, form: "bilateral" | "multilateral", language: LawLanguage): string {
  const words = lawWords(language);
  if (form === "bilateral" && kind === "withdrawal-notice") return words.bilateralNotice;
  if (form === "bilateral" && kind === "withdrawal-notice-rescinded") return words.bilateralNoticeRescinded;
  return words.eventKind[kind];
}

function worded<Kind extends string>(kinds: readonly Kind[], word: (kind: Kind) => string): Record<Kind, string> {
  // Object.fromEntries forgets the keys it was given.
  return Object.fromEntries(kinds.map((kind) => [kind, word(kind)])) as Record<Kind, string>;
}
