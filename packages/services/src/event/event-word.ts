import { actWord, type EventKind } from "@pacta/domain";

/** The English word for an act in a treaty of one form. */
export function eventWord(kind: EventKind, form: "bilateral" | "multilateral"): string {
  return actWord(kind, form, "en");
}
