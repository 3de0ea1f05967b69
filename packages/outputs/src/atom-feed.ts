import { create } from "xmlbuilder2";
import { eventTag, type Feed, lastChange } from "./feed.ts";
import { eventFacts, eventTitle, type OutputEvent } from "./output-event.ts";

const ATOM = "http://www.w3.org/2005/Atom";

/** An Atom feed (RFC 4287) of one page (RFC 5005); `updated` moves with a correction, `id` and `published` never. */
export function atomFeed(feed: Feed): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele(ATOM, "feed", { "xml:lang": feed.language });
  root.ele("id").txt(feed.firstUrl);
  root.ele("title").txt(writable(feed.title));
  root.ele("updated").txt(lastChange(feed.events).toISOString());
  root.ele("author").ele("name").txt("Pacta");
  root.ele("rights").txt(feed.licence);
  root.ele("link", { rel: "self", type: "application/atom+xml", href: feed.selfUrl });
  root.ele("link", { rel: "first", href: feed.firstUrl });
  root.ele("link", { rel: "alternate", type: "text/html", href: feed.pageUrl });
  if (feed.nextUrl !== null) root.ele("link", { rel: "next", href: feed.nextUrl });
  for (const event of feed.events) root.import(entryOf(event, feed));
  return root.end({ prettyPrint: true });
}

function entryOf(event: OutputEvent, feed: Feed): ReturnType<typeof create> {
  const entry = create().ele(ATOM, "entry");
  entry.ele("id").txt(eventTag(feed.pageUrl, event.eventId));
  entry.ele("title").txt(writable(eventTitle(event)));
  entry.ele("published").txt(event.publishedAt.toISOString());
  entry.ele("updated").txt(event.recordedAt.toISOString());
  entry.ele("link", { rel: "alternate", type: "text/html", href: feed.treatyUrl(event.treaty.slug) });
  entry.ele("category", { term: event.kind, label: writable(event.word) });
  entry.ele("content", { type: "text" }).txt(writable(eventFacts(event, feed.labels)));
  return entry;
}

/** XML 1.0 has no way to write most control characters. */
function writable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "\uFFFD");
}
