import type { OutputEvent } from "@pacta/outputs";
import { atomFeed, type Feed, jsonFeed } from "@pacta/outputs";
import { conditionalAnswer } from "../../http/conditional.ts";
import { localPath } from "../../messages/locale.ts";
import { messages } from "../../messages/messages.ts";
import { currentLanguage, currentLocale } from "../../messages/request-locale.ts";
import { apiCaller } from "../../server/api-caller.ts";
import { calendarOf } from "./calendar-of.ts";
import { cancellationsOf } from "./cancellations-of.ts";
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

export type FeedFormat = "atom" | "feed.json" | "ics";

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
  return answerFeed(request, { format, feed, calendar: () => serveCalendar(feed, wanted) });
}

type Wanted = {
  readonly format: FeedFormat;
  readonly feed: Feed;
  /** Its days, where they are asked for. */
  readonly calendar: () => Promise<string>;
};

/** Writes a feed in one of its formats. */
export async function answerFeed(request: Request, { format, feed, calendar }: Wanted): Promise<Response> {
  const { events } = feed;
  const body = format === "ics" ? await calendar() : format === "atom" ? atomFeed(feed) : jsonFeed(feed);
  const changedAt =
    events.length === 0 ? null : new Date(Math.max(...events.map((event) => event.recordedAt.getTime())));
  return conditionalAnswer(request, { body, type: OUTPUT_FORMATS[format].type, changedAt });
}

/** Events taken back of late are called off on the first page only. */
async function serveCalendar(feed: Feed, { query, knownAt, after }: OutputRequest): Promise<string> {
  const eventIds = feed.events.map(({ eventId }) => eventId);
  const calledOff = await (await apiCaller()).event.cancellations({ query, knownAt, eventIds });
  const { rescinded, takenBack } = cancellationsOf(calledOff);
  return calendarOf(feed, { rescinded, takenBack: after === null ? takenBack : [] });
}

/** What a feed says of itself, around a page of events. */
export function feedOf(
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
    language: currentLanguage(),
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
