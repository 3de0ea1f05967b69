import { type EventKind, eventKindWord } from "./event-kind.ts";
import type { EventFilter } from "./filter.ts";
import { normaliseFilter } from "./filter.ts";
import { pairOf } from "./filter-pair.ts";

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
  const normal = normaliseFilter(filter);
  const pairs = (normal.pair ?? []).map((text) => (pairOf(text) ?? []).map(names.participant).join(" and "));
  const parts = [
    normal.kind === undefined ? "all events" : either(normal.kind.map((word: EventKind) => eventKindWord(word))),
    ...scope(normal, names),
    pairs.length === 0 ? "" : `, in treaties common to ${either(pairs)}`,
    normal.certainty === undefined ? "" : `, at least ${normal.certainty.replaceAll("-", " ")}`,
    normal.not === undefined ? "" : `, but not ${left(normal.not, names)}`,
  ];
  const sentence = parts.join("");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

type Lists = NonNullable<EventFilter["not"]>;

function scope({ participant, region, treaty, topic, depositary }: Lists, names: FilterNames): string[] {
  return [
    participant === undefined ? "" : ` by ${either(participant.map(names.participant))}`,
    region === undefined ? "" : ` by participants in the group ${either(region)}`,
    treaty === undefined ? "" : `, in ${either(treaty.map(names.treaty))}`,
    topic === undefined ? "" : `, in treaties on ${either(topic.map(names.topic))}`,
    depositary === undefined ? "" : `, in treaties deposited with ${either(depositary)}`,
  ];
}

/** Each list leaves out by itself, so each is said by itself: "ratification, anything by Kenya". */
function left(not: Lists, names: FilterNames): string {
  const kinds = not.kind === undefined ? [] : [either(not.kind.map((word: EventKind) => eventKindWord(word)))];
  const others = scope(not, names).filter((part) => part !== "");
  return either([...kinds, ...others.map((part) => `anything${part.replace(/^,/, "")}`)]);
}

function either(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
