import type { Feed, OutputEvent } from "@pacta/outputs";
import { expect, test } from "vitest";
import { calendarOf } from "./calendar-of.ts";

const EVENT: OutputEvent = {
  eventId: "event-1",
  number: 2,
  kind: "withdrawal-notice",
  word: "notice of withdrawal",
  treaty: { slug: "sample-treaty", shortTitle: "Sample Treaty" },
  participant: { code: "TST", name: "Testland" },
  actDate: null,
  receivedDate: "2026-11-18",
  circulatedDate: null,
  effectiveDate: "2027-11-18",
  effectiveBasis: "stated-by-depositary",
  precision: "day",
  certainty: "received",
  place: null,
  text: null,
  publishedAt: new Date("2026-11-20T09:00:00Z"),
  recordedAt: new Date("2026-11-21T09:00:00Z"),
  correctionNote: null,
  references: [],
};
const AT = new Date("2026-11-22T09:00:00Z");

const feedOf = (events: readonly OutputEvent[]): Feed => ({
  title: "Sample",
  language: "en",
  selfUrl: "https://pacta.example/events.ics",
  firstUrl: "https://pacta.example/events.ics",
  nextUrl: null,
  pageUrl: "https://pacta.example/events",
  licence: "",
  labels: { act: "Act", received: "Received", effective: "Effective", corrected: "Corrected", reference: "Source" },
  events,
  treatyUrl: (slug) => `https://pacta.example/treaties/${slug}`,
});

const linesOf = (calendar: string): string[] => calendar.split("\r\n");
const CANCELLED = ["STATUS:CANCELLED", "SEQUENCE:2", "UID:event-1@pacta.example", "LAST-MODIFIED:20261122T090000Z"];

test("F15 an entry that stands is confirmed, with one step of sequence for each correction", () => {
  const lines = linesOf(calendarOf(feedOf([EVENT]), { rescinded: new Map(), takenBack: [] }));
  expect(lines).toEqual(expect.arrayContaining(["STATUS:CONFIRMED", "SEQUENCE:1", "UID:event-1@pacta.example"]));
});

test("F15 a retracted event is a cancelled entry with the same UID and the next sequence", () => {
  const off = calendarOf(feedOf([]), { rescinded: new Map(), takenBack: [{ event: EVENT, at: AT }] });
  expect(linesOf(off)).toEqual(expect.arrayContaining(CANCELLED));
});

test("F15 a rescinded notice keeps its entry, cancelled", () => {
  const off = calendarOf(feedOf([EVENT]), { rescinded: new Map([["event-1", AT]]), takenBack: [] });
  expect(linesOf(off)).toEqual(expect.arrayContaining(CANCELLED));
  expect(linesOf(off).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
});
