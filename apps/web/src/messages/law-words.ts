import { actWord, type EventKind, lawWords, type ParticipantStatusKind, type TreatyStatusKind } from "@pacta/domain";
import { currentLocale } from "./request-locale.ts";

/** The word for an act in the reader's language. */
export function kindWord(kind: EventKind, form: "bilateral" | "multilateral"): string {
  return actWord(kind, form, currentLocale());
}

export function treatyStatusWord(kind: TreatyStatusKind): string {
  return lawWords(currentLocale()).treatyStatus[kind];
}

export function participantStatusWord(kind: ParticipantStatusKind): string {
  return lawWords(currentLocale()).participantStatus[kind];
}
