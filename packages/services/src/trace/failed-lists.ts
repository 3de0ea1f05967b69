import { type EventFilter, FILTER_LISTS, type MatchableEvent, matchesFilter } from "@pacta/domain";

/** Which parts of a filter keep an event out, each looked at alone; none when it matches. */
export function failedLists(filter: EventFilter, events: readonly MatchableEvent[]): string[] {
  if (events.some((event) => matchesFilter(filter, event))) return [];
  const failed = partsOf(filter).filter(([, part]) => !events.some((event) => matchesFilter(part, event)));
  // Each alone may fit another of the event's kinds: then it is only together that they do not.
  return failed.length > 0 ? failed.map(([name]) => name) : ["together"];
}

function partsOf(filter: EventFilter): [string, EventFilter][] {
  const { not, pair, certainty } = filter;
  return [
    ...FILTER_LISTS.flatMap((list): [string, EventFilter][] =>
      filter[list] === undefined ? [] : [[list, { [list]: filter[list] }]],
    ),
    ...FILTER_LISTS.flatMap((list): [string, EventFilter][] =>
      not?.[list] === undefined ? [] : [[`not ${list}`, { not: { [list]: not[list] } }]],
    ),
    ...(pair === undefined ? [] : [["pair", { pair }] satisfies [string, EventFilter]]),
    ...(certainty === undefined ? [] : [["certainty", { certainty }] satisfies [string, EventFilter]]),
  ];
}
