import type { OutputEvent } from "@pacta/outputs";
import type { CorrectedEvent } from "@pacta/services";
import { kindWord } from "../../messages/law-words.ts";
import { correctionNote } from "../events/correction-words.ts";

/** A published event in the shape of files and feeds, its act in the reader's language. */
export function outputEventOf(view: CorrectedEvent): OutputEvent {
  const recordedAt = view.recordedAt ?? view.createdAt;
  return {
    ...view,
    word: kindWord(view.kind, view.treaty.form),
    recordedAt,
    correctionNote: correctionNote(view),
    publishedAt: view.publishedAt ?? recordedAt,
  };
}
