import { eventTag, type Feed } from "./feed.ts";
import { eventFacts, eventTitle } from "./output-event.ts";

/** A JSON Feed 1.1 with the same entries as the Atom feed. */
export function jsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.selfUrl,
    ...(feed.nextUrl !== null && { next_url: feed.nextUrl }),
    language: feed.language,
    items: feed.events.map((event) => ({
      id: eventTag(feed.pageUrl, event.eventId),
      url: feed.treatyUrl(event.treaty.slug),
      title: eventTitle(event),
      content_text: eventFacts(event, feed.labels),
      date_published: event.publishedAt.toISOString(),
      date_modified: event.recordedAt.toISOString(),
      tags: [event.kind],
    })),
  });
}
