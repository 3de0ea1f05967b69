import { type EventKind, eventKindWord } from "@pacta/domain";

/** A notice ends a bilateral treaty and withdraws one participant from a multilateral one (VCLT art. 54). */
export function eventWord(kind: EventKind, form: "bilateral" | "multilateral"): string {
  if (form === "bilateral" && kind === "withdrawal-notice") return "notice of termination";
  if (form === "bilateral" && kind === "withdrawal-notice-rescinded") return "rescission of the notice of termination";
  return eventKindWord(kind);
}
