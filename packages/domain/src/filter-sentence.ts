import type { EventKind } from "./event-kind.ts";
import type { EventFilter } from "./filter.ts";
import { normaliseFilter } from "./filter.ts";
import { pairOf } from "./filter-pair.ts";
import { type FilterWords, filterWords } from "./filter-words.ts";
import { actWord, type LawLanguage } from "./law-words/law-words.ts";

/** How codes of a filter are read out. */
export type FilterNames = {
  readonly treaty: (slug: string) => string;
  readonly participant: (code: string) => string;
  readonly topic: (code: string) => string;
};

type Reading = { readonly names: FilterNames; readonly words: FilterWords; readonly language: LawLanguage };

/**
 * Reads a filter out as one sentence without a full stop, in the language asked for:
 * "Ratification or accession by Kenya or the European Union, in treaties on human rights".
 * Source: SPEC A4-A5, the sentence of a filter.
 */
export function filterSentence(filter: EventFilter, names: FilterNames, language: LawLanguage = "en"): string {
  const normal = normaliseFilter(filter);
  const words = filterWords(language);
  const reading = { names, words, language };
  const pairs = (normal.pair ?? []).map((text) => (pairOf(text) ?? []).map(names.participant).join(` ${words.and} `));
  const sentence = [
    normal.kind === undefined ? words.allEvents : kinds(normal.kind, reading),
    ...scope(normal, reading),
    pairs.length === 0 ? "" : words.common(either(pairs, words)),
    normal.certainty === undefined ? "" : words.atLeast(words.certainty[normal.certainty]),
    normal.not === undefined ? "" : words.butNot(left(normal.not, reading)),
  ].join("");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

type Lists = NonNullable<EventFilter["not"]>;

function scope(lists: Lists, { names, words }: Reading): string[] {
  const { participant, region, treaty, topic, depositary } = lists;
  return [
    participant === undefined ? "" : words.by(either(participant.map(names.participant), words)),
    region === undefined ? "" : words.inGroup(either(region, words)),
    treaty === undefined ? "" : words.inTreaties(either(treaty.map(names.treaty), words)),
    topic === undefined ? "" : words.onTopics(either(topic.map(names.topic), words)),
    depositary === undefined ? "" : words.depositedWith(either(depositary, words)),
  ];
}

/** Each list leaves out by itself, so each is said by itself: "ratification, anything by Kenya". */
function left(not: Lists, reading: Reading): string {
  const { words } = reading;
  const named = not.kind === undefined ? [] : [kinds(not.kind, reading)];
  const others = scope(not, reading).filter((part) => part !== "");
  return either([...named, ...others.map(words.anything)], words);
}

function kinds(list: readonly EventKind[], { words, language }: Reading): string {
  return either(
    list.map((kind) => actWord(kind, "multilateral", language)),
    words,
  );
}

function either(list: readonly string[], { or }: FilterWords): string {
  if (list.length < 2) return list.join("");
  return `${list.slice(0, -1).join(", ")} ${or} ${list.at(-1)}`;
}
