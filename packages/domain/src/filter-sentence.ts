import { type EventKind, eventKindWord } from "./event-kind.ts";
import type { EventFilter } from "./filter.ts";
import { normaliseFilter } from "./filter.ts";

/** How codes of a filter are read out. */
export type FilterNames = {
  readonly treaty: (slug: string) => string;
  readonly participant: (code: string) => string;
  readonly topic: (code: string) => string;
};

/**
 * Reads a filter out as one English sentence without a full stop:
 * "Ratification or accession by Kenya or the European Union, in treaties on human rights".
 * Source: SPEC A4-A5, the sentence of a filter.
 */
export function filterSentence(filter: EventFilter, names: FilterNames): string {
  const { kind, participant, topic, treaty, region, depositary } = normaliseFilter(filter);
  const parts = [
    kind === undefined ? "all events" : either(kind.map((word: EventKind) => eventKindWord(word))),
    participant === undefined ? "" : ` by ${either(participant.map(names.participant))}`,
    region === undefined ? "" : ` by participants in the group ${either(region)}`,
    treaty === undefined ? "" : `, in ${either(treaty.map(names.treaty))}`,
    topic === undefined ? "" : `, in treaties on ${either(topic.map(names.topic))}`,
    depositary === undefined ? "" : `, in treaties deposited with ${either(depositary)}`,
  ];
  const sentence = parts.join("");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function either(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
