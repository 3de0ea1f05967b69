import { type EventFilter, type FILTER_LISTS, normaliseFilter } from "./filter.ts";
import { pairOf } from "./filter-pair.ts";
import { type MatchableEvent, valuesOf } from "./match.ts";

type List = (typeof FILTER_LISTS)[number];

/** What narrows most comes first; a second list joins it where the two together stay few. */
const FIRST: readonly List[] = ["treaty", "participant", "topic", "depositary", "region", "kind"];
const SECOND: readonly List[] = ["kind", "topic", "region", "depositary"];
const MOST_COMBINED = 64;

/**
 * The keys under which a filter is found: an event can match it only if the two share one. Empty for a filter that asks
 * for everything but what it leaves out. Source: SPEC E9, one evaluation however many follow.
 */
export function filterAnchors(filter: EventFilter): string[] {
  const normal = normaliseFilter(filter);
  if (normal.treaty === undefined && normal.pair !== undefined) return normal.pair.map((pair) => `pair:${pair}`);
  const first = FIRST.find((list) => normal[list] !== undefined);
  if (first === undefined) return [];
  const ones = normal[first] ?? [];
  const second = SECOND.find((list) => list !== first && isFew(ones.length * (normal[list]?.length ?? 0)));
  if (second === undefined) return ones.map((value) => `${first}:${value}`);
  return ones.flatMap((one) => (normal[second] ?? []).map((other) => combined([first, one], [second, other])));
}

/**
 * Every key that a filter matching this event may be found under; the property test holds it against `matchesFilter`.
 * Source: SPEC E9, one evaluation however many follow.
 */
export function eventAnchors(event: MatchableEvent): string[] {
  const keys = FIRST.flatMap((first) =>
    valuesOf(event, first).flatMap((one) => [
      `${first}:${one}`,
      ...SECOND.filter((second) => second !== first).flatMap((second) =>
        valuesOf(event, second).map((other) => combined([first, one], [second, other])),
      ),
    ]),
  );
  const present = new Set([...event.participants, ...event.alsoIn]);
  const pairKeys = event.participants.flatMap((one) => [...present].flatMap((other) => pairKey(one, other)));
  return [...new Set([...keys, ...pairKeys])];
}

function isFew(product: number): boolean {
  return product > 0 && product <= MOST_COMBINED;
}

function combined([first, one]: readonly [List, string], [second, other]: readonly [List, string]): string {
  return `${first}:${one} ${second}:${other}`;
}

function pairKey(one: string, other: string): string[] {
  const pair = pairOf(`${one}~${other}`);
  return pair === null ? [] : [`pair:${pair.join("~")}`];
}
