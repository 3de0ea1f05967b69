import type { FactLabels, OutputEvent } from "./output-event.ts";

/** What a feed says of itself and holds. Addresses are absolute. */
export type Feed = {
  readonly title: string;
  readonly language: string;
  /** Of this page of the feed, of the first page, of the next older one (RFC 5005), of the page for people. */
  readonly selfUrl: string;
  readonly firstUrl: string;
  readonly nextUrl: string | null;
  readonly pageUrl: string;
  readonly licence: string;
  readonly labels: FactLabels;
  readonly events: readonly OutputEvent[];
  readonly treatyUrl: (slug: string) => string;
};

/** Stable over versions: RFC 4151, minted on the day the scheme of ids was fixed. */
export function eventTag(pageUrl: string, eventId: string): string {
  return `tag:${new URL(pageUrl).hostname},2026-11-24:event/${eventId}`;
}

/** When the newest of the entries changed; the epoch for an empty feed, so that the same feed has the same bytes. */
export function lastChange(events: readonly OutputEvent[]): Date {
  return new Date(Math.max(0, ...events.map(({ recordedAt }) => recordedAt.getTime())));
}
