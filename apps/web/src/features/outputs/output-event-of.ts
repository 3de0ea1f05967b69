import type { OutputEvent } from "@pacta/outputs";
import type { EventView } from "@pacta/services";
import { kindWord } from "../../messages/law-words.ts";

/** A published event in the shape of files and feeds, its act in the reader's language. */
export function outputEventOf(view: EventView): OutputEvent {
  const recordedAt = view.recordedAt ?? view.createdAt;
  return {
    ...view,
    word: kindWord(view.kind, view.treaty.form),
    recordedAt,
    publishedAt: view.publishedAt ?? recordedAt,
  };
}
