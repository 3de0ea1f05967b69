import type { EventKind } from "./event-kind.ts";
import type { EventFilter } from "./filter.ts";

/** What of an event a filter looks at. */
export type MatchableEvent = {
  readonly treaty: string;
  readonly participants: readonly string[];
  readonly kind: EventKind;
  readonly topics: readonly string[];
  /** Regional groups of the participants. */
  readonly regions: readonly string[];
  readonly depositary: string | null;
};

/**
 * True when every list of the filter that has entries holds one of the event's values; an empty filter takes all.
 * Source: SPEC A4-A5, E1-E4.
 */
export function matchesFilter(filter: EventFilter, event: MatchableEvent): boolean {
  return (
    meets(filter.treaty, [event.treaty]) &&
    meets(filter.participant, event.participants) &&
    meets(filter.kind, [event.kind]) &&
    meets(filter.topic, event.topics) &&
    meets(filter.region, event.regions) &&
    meets(filter.depositary, event.depositary === null ? [] : [event.depositary])
  );
}

function meets(wanted: readonly string[] | undefined, present: readonly string[]): boolean {
  if (wanted === undefined || wanted.length === 0) return true;
  return present.some((value) => wanted.includes(value));
}
