import { Certainty } from "./event.ts";
import type { EventKind } from "./event-kind.ts";
import { type EventFilter, FILTER_LISTS } from "./filter.ts";
import { pairOf } from "./filter-pair.ts";

/** What of an event a filter looks at. */
export type MatchableEvent = {
  readonly treaty: string;
  /** Who acts, and whose status changes. */
  readonly participants: readonly string[];
  readonly kind: EventKind;
  readonly topics: readonly string[];
  /** Regional groups of the participants. */
  readonly regions: readonly string[];
  readonly depositary: string | null;
  readonly certainty: Certainty;
  /** Everybody with a status in the treaty. */
  readonly alsoIn: readonly string[];
};

/**
 * True when every list of the filter that has entries holds one of the event's values, none of its `not` does, the event
 * is certain enough, and the treaty is common to a pair that it concerns; an empty filter takes all.
 * Source: SPEC A4-A5, E1-E4.
 */
export function matchesFilter(filter: EventFilter, event: MatchableEvent): boolean {
  return (
    FILTER_LISTS.every((list) => meets(filter[list], valuesOf(event, list))) &&
    FILTER_LISTS.every((list) => !excludes(filter.not?.[list], valuesOf(event, list))) &&
    isCertainEnough(filter.certainty, event.certainty) &&
    meetsPair(filter.pair, event)
  );
}

/** The values of an event that one list of a filter is compared with. Source: SPEC A4-A5. */
export function valuesOf(event: MatchableEvent, list: (typeof FILTER_LISTS)[number]): readonly string[] {
  switch (list) {
    case "treaty":
      return [event.treaty];
    case "participant":
      return event.participants;
    case "kind":
      return [event.kind];
    case "topic":
      return event.topics;
    case "region":
      return event.regions;
    case "depositary":
      return event.depositary === null ? [] : [event.depositary];
  }
}

function meets(wanted: readonly string[] | undefined, present: readonly string[]): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  return present.some((value) => wanted.includes(value));
}

function excludes(unwanted: readonly string[] | undefined, present: readonly string[]): boolean {
  return unwanted !== undefined && present.some((value) => unwanted.includes(value));
}

function isCertainEnough(least: Certainty | undefined, certainty: Certainty): boolean {
  return least === undefined || Certainty.options.indexOf(certainty) >= Certainty.options.indexOf(least);
}

function meetsPair(wanted: readonly string[] | undefined, event: MatchableEvent): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  const present = new Set([...event.participants, ...event.alsoIn]);
  return wanted.some((text) => {
    const pair = pairOf(text) ?? [];
    return pair.length === 2 && pair.every((code) => present.has(code)) && meets(pair, event.participants);
  });
}
