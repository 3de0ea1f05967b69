import type { OutputEvent } from "@pacta/outputs";
import {
  atomFeed,
  type CalendarEntry,
  calendarFile,
  eventDay,
  eventFacts,
  eventTitle,
  type Feed,
  jsonFeed,
} from "@pacta/outputs";
import { conditionalAnswer } from "../../http/conditional.ts";
import { localPath } from "../../messages/locale.ts";
import { messages } from "../../messages/messages.ts";
import { currentLocale } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { outputEventOf } from "./output-event-of.ts";
import { OUTPUT_FORMATS } from "./output-format.ts";
import type { OutputRequest } from "./output-request.ts";

export type FeedPlace = {
  /** Public address of the site, without a slash at its end. */
  readonly site: string;
  /** The address asked for, with its parameters. */
  readonly path: string;
  /** The page for people that shows the same, with its parameters. */
  readonly pagePath: string;
  readonly title: string;
};

type FeedFormat = "atom" | "feed.json" | "ics";

/** One page of the stream as a feed, or its days as a calendar. */
export async function serveFeed(
  request: Request,
  wanted: OutputRequest,
  { format, place }: { readonly format: FeedFormat; readonly place: FeedPlace },
): Promise<Response> {
  const { query, knownAt, after, limit } = wanted;
  const page = await (await apiCaller()).event.list({ query, knownAt, cursor: after, limit });
  const events = page.events.map(outputEventOf);
  const feed = feedOf(events, { place, nextCursor: page.nextCursor });
  const body = format === "ics" ? calendarOf(feed) : format === "atom" ? atomFeed(feed) : jsonFeed(feed);
  const changedAt =
    events.length === 0 ? null : new Date(Math.max(...events.map((event) => event.recordedAt.getTime())));
  return conditionalAnswer(request, { body, type: OUTPUT_FORMATS[format].type, changedAt });
}

function feedOf(
  events: readonly OutputEvent[],
  { place, nextCursor }: { readonly place: FeedPlace; readonly nextCursor: string | null },
): Feed {
  const { outputs: t } = messages();
  const first = new URL(place.path, place.site);
  first.searchParams.delete("after");
  const next = new URL(first);
  next.searchParams.set("after", nextCursor ?? "");
  return {
    title: place.title,
    language: currentLocale(),
    selfUrl: new URL(place.path, place.site).href,
    firstUrl: first.href,
    nextUrl: nextCursor === null ? null : next.href,
    pageUrl: new URL(place.pagePath, place.site).href,
    licence: t.licence,
    labels: t.facts,
    events,
    treatyUrl: (slug) => new URL(localPath(`/treaties/${slug}`, currentLocale()), place.site).href,
  };
}

/** Events without any day have no place in a calendar. */
function calendarOf(feed: Feed): string {
  const host = new URL(feed.pageUrl).hostname;
  const entries = feed.events.flatMap((event): CalendarEntry[] => {
    const day = eventDay(event);
    if (day === null) return [];
    return [
      {
        uid: `${event.eventId}@${host}`,
        day,
        title: eventTitle(event),
        facts: eventFacts(event, feed.labels),
        url: feed.treatyUrl(event.treaty.slug),
        category: event.kind,
        sequence: event.number - 1,
        changedAt: event.recordedAt,
        isCancelled: false,
      },
    ];
  });
  return calendarFile(feed.title, entries);
}
