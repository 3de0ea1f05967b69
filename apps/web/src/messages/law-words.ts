import { actWord, type EventKind, lawWords, type ParticipantStatusKind, type TreatyStatusKind } from "@pacta/domain";
import { currentLanguage } from "./request-locale.ts";

/** The word for an act in the reader's language. */
export function kindWord(kind: EventKind, form: "bilateral" | "multilateral"): string {
  return actWord(kind, form, currentLanguage());
}

export function treatyStatusWord(kind: TreatyStatusKind): string {
  return lawWords(currentLanguage()).treatyStatus[kind];
}

export function participantStatusWord(kind: ParticipantStatusKind): string {
  return lawWords(currentLanguage()).participantStatus[kind];
}
