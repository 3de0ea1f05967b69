import type { FeedFormat } from "../outputs/serve-feed.ts";

const FORMATS: Readonly<Record<string, FeedFormat>> = { atom: "atom", json: "feed.json", ics: "ics" };

/** The format that the ending of a private feed's address asks for; null for none of ours. */
export function feedFormat(ending: string): FeedFormat | null {
  return FORMATS[ending] ?? null;
}
