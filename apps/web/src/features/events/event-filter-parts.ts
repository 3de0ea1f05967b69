import { type EventQuery, eventQueryParams } from "@pacta/domain";
import type { FilterNames } from "@pacta/services";
import { dayWords } from "../../dates/day-words.ts";
import { kindWord } from "../../messages/law-words.ts";
import { messages } from "../../messages/messages.ts";
import { kindOptions } from "./kind-options.ts";

export type EventFilterPart = { readonly label: string; readonly pathWithout: string };

/** The address of the stream with a query, from the entry after `after`, as known at `knownAt`. */
export function eventsPath(query: EventQuery, rest: { after?: string; knownAt?: string | null } = {}): string {
  const { after, knownAt } = rest;
  const params = { ...eventQueryParams(query), ...(knownAt && { knownAt }), ...(after && { after }) };
  return Object.keys(params).length === 0 ? "/events" : `/events?${new URLSearchParams(params)}`;
}

/** Each value that a query is filtered by, in words, with the address of the stream without it. */
export function eventFilterParts(query: EventQuery, names: FilterNames, knownAt: string | null): EventFilterPart[] {
  const { events: t } = messages();
  const lists = [
    { key: "kind", label: (kind: string) => t.kindIs(wordOf(kind, query)) },
    { key: "participant", label: (code: string) => t.partyIs(names.participant[code] ?? code) },
    { key: "region", label: t.regionIs },
    { key: "treaty", label: (slug: string) => t.treatyIs(names.treaty[slug] ?? slug) },
    { key: "topic", label: (code: string) => t.topicIs(names.topic[code] ?? code) },
    { key: "depositary", label: t.depositaryIs },
  ] as const;
  return [
    ...lists.flatMap(({ key, label }) =>
      (query[key] ?? []).map((value) => {
        const others = query[key]?.filter((other) => other !== value);
        return { label: label(value), pathWithout: eventsPath({ ...query, [key]: others }, { knownAt }) };
      }),
    ),
    ...pairParts(query, names, knownAt),
    ...certaintyPart(query, knownAt),
    ...notParts(query, names, knownAt),
    ...dayPart(query.from, t.fromIs, eventsPath({ ...query, from: undefined }, { knownAt })),
    ...dayPart(query.to, t.toIs, eventsPath({ ...query, to: undefined }, { knownAt })),
    ...(knownAt === null ? [] : [{ label: t.knownAtIs(knownAt), pathWithout: eventsPath(query) }]),
  ];
}

function wordOf(kind: string, query: EventQuery): string {
  const known = query.kind?.find((entry) => entry === kind);
  return known === undefined ? kind : kindWord(known, "multilateral");
}

function pairParts(query: EventQuery, names: FilterNames, knownAt: string | null): EventFilterPart[] {
  return (query.pair ?? []).map((text) => {
    const pair = query.pair?.filter((other) => other !== text);
    return {
      label: messages().events.pairIs(names.participant[text] ?? text),
      pathWithout: eventsPath({ ...query, pair }, { knownAt }),
    };
  });
}

function certaintyPart(query: EventQuery, knownAt: string | null): EventFilterPart[] {
  const { events: t, words } = messages();
  if (query.certainty === undefined) return [];
  const pathWithout = eventsPath({ ...query, certainty: undefined }, { knownAt });
  return [{ label: t.certaintyIs(words.certainty[query.certainty]), pathWithout }];
}

const NOT_LISTS = ["kind", "participant", "region", "treaty", "topic", "depositary"] as const;

/** Each value left out, by itself. */
function notParts(query: EventQuery, names: FilterNames, knownAt: string | null): EventFilterPart[] {
  const { not } = query;
  if (not === undefined) return [];
  return NOT_LISTS.flatMap((list) =>
    (not[list] ?? []).map((value) => {
      const rest = { ...not, [list]: not[list]?.filter((other) => other !== value) };
      return {
        label: messages().events.withoutIs(nameOf(list, value, names)),
        pathWithout: eventsPath({ ...query, not: rest }, { knownAt }),
      };
    }),
  );
}

function nameOf(list: (typeof NOT_LISTS)[number], value: string, names: FilterNames): string {
  if (list === "kind") return kindOptions().find((option) => option.value === value)?.label ?? value;
  return list === "region" || list === "depositary" ? value : (names[list][value] ?? value);
}

function dayPart(day: string | undefined, label: (words: string) => string, pathWithout: string): EventFilterPart[] {
  return day === undefined ? [] : [{ label: label(dayWords(day)), pathWithout }];
}
