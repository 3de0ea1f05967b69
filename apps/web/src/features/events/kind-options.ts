import { EVENT_KINDS } from "@pacta/domain";
import { kindWord } from "../../messages/law-words.ts";
import { currentLocale } from "../../messages/request-locale.ts";
import type { ChoiceOption } from "../../ui/choice.tsx";

/** The kinds of acts in the reader's language, by name. */
export function kindOptions(): ChoiceOption[] {
  const options = EVENT_KINDS.map((kind) => ({ value: kind, label: kindWord(kind, "multilateral") }));
  return options.sort((a, b) => a.label.localeCompare(b.label, currentLocale()));
}
