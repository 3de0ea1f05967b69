import { EventFilter, eventQueryOf } from "@pacta/domain";
import { splitLocale } from "../../messages/locale.ts";

const OWN_PARAMETERS = ["after", "knownAt"];
const PLACE = /^\/(treaties|participants)\/([^/]+)/;

/**
 * The filter that a link to a page of this site shows: a list of events, a treaty, a participant. Null where it shows
 * none, or everything.
 */
export function filterOfLink(link: string): EventFilter | null {
  const base = "https://pacta.invalid";
  if (!URL.canParse(link, base)) return null;
  const { pathname, searchParams } = new URL(link, base);
  const { path } = splitLocale(pathname);
  const [, list, code] = PLACE.exec(path) ?? [];
  if (list !== undefined && code !== undefined) {
    const known = EventFilter.safeParse(list === "treaties" ? { treaty: [code] } : { participant: [code] });
    return known.data ?? null;
  }
  if (path !== "/events") return null;
  for (const name of OWN_PARAMETERS) searchParams.delete(name);
  return filterOfQuery(searchParams);
}

function filterOfQuery(params: URLSearchParams): EventFilter | null {
  try {
    const { from: _from, to: _to, sort: _sort, ...filter } = eventQueryOf(Object.fromEntries(params));
    return Object.keys(filter).length === 0 ? null : filter;
  } catch {
    return null;
  }
}
