import { EVENT_KINDS } from "@pacta/domain";
import type { CorrectedEvent } from "@pacta/services";
import { dayWords } from "../../dates/day-words.ts";
import { kindWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";

type Correction = CorrectedEvent["corrections"][number];

/** "Corrected on 1 February 2025: effective date was 2024-01-01"; null for what was not corrected (SPEC C7). */
export function correctionSentence(event: CorrectedEvent): string | null {
  const { insight } = messages();
  const what = correctionNote(event);
  if (what === null || event.recordedAt === null) return null;
  return insight.correctedOn(dayWords(event.recordedAt.toISOString().slice(0, 10)), what);
}

/** "effective date was 2024-01-01": what the version before said. */
export function correctionNote({ corrections, treaty }: CorrectedEvent): string | null {
  const { diff: t } = messages();
  if (corrections.length === 0) return null;
  return corrections
    .map(({ field, before }) => t.wasBefore(t.fields[field], correctionValue(field, before, treaty.form)))
    .join("; ");
}

/** A fact as its correction tells it: days in their ISO form, other facts in words. */
export function correctionValue(field: Correction["field"], value: string, form: "bilateral" | "multilateral"): string {
  const { diff: t, words } = messages();
  const certainty: Readonly<Record<string, string>> = words.certainty;
  if (value === "") return t.unknown;
  if (field === "certainty") return certainty[value] ?? value;
  const kind = field === "kind" ? EVENT_KINDS.find((one) => one === value) : undefined;
  return kind === undefined ? value : kindWord(kind, form);
}
