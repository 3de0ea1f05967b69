import { buffer } from "node:stream/consumers";
import { parseFeed } from "@rowanmanning/feed-parser";
import { parse } from "csv-parse/sync";
import excel from "exceljs";
import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { atomFeed } from "./atom-feed.ts";
import { calendarFile } from "./calendar-file.ts";
import { csvFile, csvRows } from "./csv-file.ts";
import { EVENT_COLUMNS, eventCells } from "./event-table.ts";
import type { Feed } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";
import { jsonFile } from "./json-file.ts";
import type { OutputEvent } from "./output-event.ts";
import { xlsxFile } from "./xlsx-file.ts";

const EVENT: OutputEvent = {
  eventId: "0192a000-0000-7000-8000-000000000001",
  number: 1,
  kind: "ratification",
  word: "ratification",
  treaty: { slug: "sample-treaty", shortTitle: "Sample <Treaty> & Protocol" },
  participant: { code: "TST", name: "Testland" },
  actDate: "2024-12-15",
  receivedDate: "2024-12-15",
  circulatedDate: null,
  effectiveDate: "2025-01-14",
  effectiveBasis: "stated-by-depositary",
  precision: "day",
  certainty: "effective",
  place: null,
  text: "=SUM(A1)\nsecond line",
  publishedAt: new Date("2025-02-01T10:00:00Z"),
  recordedAt: new Date("2025-02-01T10:00:00Z"),
  correctionNote: null,
  references: [{ citation: "C.N.1.2024, p. 3", url: "https://depositary.example/cn/1" }],
};
const FEED: Feed = {
  title: "Events of Sample",
  language: "en",
  selfUrl: "https://pacta.example/events.atom?after=1",
  firstUrl: "https://pacta.example/events.atom",
  nextUrl: "https://pacta.example/events.atom?after=2",
  pageUrl: "https://pacta.example/events",
  licence: "CC0",
  labels: { act: "Act", received: "Received", effective: "Takes effect", corrected: "Corrected", reference: "Source" },
  events: [EVENT],
  treatyUrl: (slug) => `https://pacta.example/treaties/${slug}`,
};
const STAMP = { asOf: "2025-02-02", retrievedAt: "2025-02-02T00:00:00.000Z", source: "Pacta", licence: "CC0" };

async function* rowsOf(events: readonly OutputEvent[]): AsyncGenerator<ReturnType<typeof eventCells>[]> {
  for (const event of events) yield [eventCells(event, STAMP)];
}

async function text(pieces: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  for await (const piece of pieces) parts.push(piece);
  return parts.join("");
}

test("F11 an Atom feed is read back by a feed parser, with both dates and the reference", () => {
  const feed = parseFeed(atomFeed(FEED));
  expect(feed.title).toBe("Events of Sample");
  expect(feed.items[0]).toMatchObject({
    id: "tag:pacta.example,2026-11-24:event/0192a000-0000-7000-8000-000000000001",
    title: "Testland – ratification – Sample <Treaty> & Protocol",
    url: "https://pacta.example/treaties/sample-treaty",
    content: "Act: 2024-12-15. Takes effect: 2025-01-14. Source: C.N.1.2024, p. 3",
  });
});

test("F11 pages of an Atom feed follow each other, and the first names itself", () => {
  const links = [...atomFeed(FEED).matchAll(/<link rel="(\w+)"[^>]*href="([^"]+)"/g)].map(([, rel, href]) => [
    rel,
    href,
  ]);
  expect(links).toContainEqual(["next", "https://pacta.example/events.atom?after=2"]);
  expect(links).toContainEqual(["self", "https://pacta.example/events.atom?after=1"]);
});

test("F12 a correction moves `updated`; id and `published` stay", () => {
  const corrected = { ...EVENT, number: 2, recordedAt: new Date("2025-03-01T10:00:00Z"), effectiveDate: "2025-02-01" };
  const [before] = parseFeed(atomFeed(FEED)).items;
  const [after] = parseFeed(atomFeed({ ...FEED, events: [corrected] })).items;
  expect([after?.id, after?.published]).toEqual([before?.id, before?.published]);
  expect(after?.updated?.toISOString()).toBe("2025-03-01T10:00:00.000Z");
  expect(after?.content).toContain("Corrected: 2025-03-01");
});

test("C7 feeds and files say what an event said before it was corrected", async () => {
  const correctionNote = "effective date was 2025-01-14";
  const corrected = { ...EVENT, number: 2, recordedAt: new Date("2025-03-01T10:00:00Z"), correctionNote };
  const [entry] = parseFeed(atomFeed({ ...FEED, events: [corrected] })).items;
  expect(entry?.content).toContain("Corrected: 2025-03-01 (effective date was 2025-01-14)");
  expect(JSON.parse(await text(jsonFile(rowsOf([corrected]), EVENT_COLUMNS)))).toMatchObject([
    { version: 2, correction: correctionNote },
  ]);
});

test("F13 a JSON Feed has the entries of the Atom feed", () => {
  const atom = parseFeed(atomFeed(FEED)).items.map(({ id, title }) => ({ id, title }));
  const json = JSON.parse(jsonFeed(FEED));
  expect(json.items.map(({ id, title }: { id: string; title: string }) => ({ id, title }))).toEqual(atom);
  expect(json).toMatchObject({ version: "https://jsonfeed.org/version/1.1", next_url: FEED.nextUrl });
});

test("F11 control characters in a title leave the feed well-formed", () => {
  const odd = { ...EVENT, participant: { code: "TST", name: "Test\u0008land" } };
  expect(parseFeed(atomFeed({ ...FEED, events: [odd] })).items).toHaveLength(1);
});

const ENTRY = {
  uid: "event-1@pacta.example",
  day: "2024-02-28",
  title:
    "Testland – ratification – Sample; Treaty, with a very long title that must be folded at seventy-five octets ü",
  facts: "Act: 2024-01-29, received\nsecond line",
  url: "https://pacta.example/treaties/sample-treaty",
  category: "ratification",
  sequence: 1,
  changedAt: new Date("2025-02-01T10:00:00Z"),
  isCancelled: true,
};

test("F15 a calendar is read back by ical.js: all-day, exclusive end, sequence, cancelled, transparent", () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile("Sample", [ENTRY])));
  const event = calendar.getFirstSubcomponent("vevent");
  const value = (name: string): string => String(event?.getFirstPropertyValue(name));
  expect(
    ["uid", "dtstart", "dtend", "sequence", "status", "transp", "summary", "description", "url"].map(value),
  ).toEqual([
    ENTRY.uid,
    "2024-02-28",
    "2024-02-29",
    "1",
    "CANCELLED",
    "TRANSPARENT",
    ENTRY.title,
    ENTRY.facts,
    ENTRY.url,
  ]);
  const own = ["method", "version", "x-wr-calname", "refresh-interval", "x-published-ttl"];
  expect(own.map((name) => String(calendar.getFirstPropertyValue(name)))).toEqual([
    "PUBLISH",
    "2.0",
    "Sample",
    "PT12H",
    "PT12H",
  ]);
});

test("F15 no line of a calendar is longer than 75 octets, and lines end as RFC 5545 says", () => {
  const file = calendarFile("Sample", [ENTRY]);
  const lines = file.split("\r\n");
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(file.replaceAll("\r\n", "")).not.toContain("\n");
});

test("J2 a CSV file is read back cell by cell; what a spreadsheet would run is disarmed", async () => {
  const file = await text(csvFile(rowsOf([EVENT]), { columns: EVENT_COLUMNS, hasBom: true }));
  const [row] = parse(file, { columns: true, bom: true });
  expect(row).toMatchObject({
    event_id: EVENT.eventId,
    act_date: "2024-12-15",
    text: "'=SUM(A1)\nsecond line",
    licence: "CC0",
  });
  expect(file.startsWith("\uFEFFevent_id,")).toBe(true);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+49 30", "'+49 30"],
  ["-5", "-5"],
  ["+5.25", "+5.25"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ["a=b", "a=b"],
])("J2 the cell %s is written %s", (cell, expected) => {
  expect(parse(csvRows([[cell]]))[0]).toEqual([expected]);
});

test("J2 any text comes back from CSV as it was, but for the guard", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 5 }), (row) => {
      const [read] = parse(csvRows([row]), { relax_column_count: true });
      expect(read?.map((cell: string) => cell.replace(/^'(?=[=+\-@\t\r])/, ""))).toEqual(row);
    }),
  );
});

test("J2 an XLSX workbook has typed days, and texts that are no formulas", async () => {
  const book = new excel.Workbook();
  const bytes = await buffer(xlsxFile(rowsOf([EVENT]), { sheet: "Events", columns: EVENT_COLUMNS }));
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet("Events");
  const cell = (column: (typeof EVENT_COLUMNS)[number]) => sheet?.getCell(2, EVENT_COLUMNS.indexOf(column) + 1).value;
  expect(cell("act_date")).toEqual(new Date("2024-12-15T00:00:00Z"));
  expect(cell("text")).toBe(EVENT.text);
});

test("J6 a JSON file is an array of the same rows", async () => {
  const rows = JSON.parse(await text(jsonFile(rowsOf([EVENT, EVENT]), EVENT_COLUMNS)));
  expect(rows).toHaveLength(2);
  expect(rows[0]).toMatchObject({ event_id: EVENT.eventId, effective_date: "2025-01-14", place: null });
  expect(JSON.parse(await text(jsonFile(rowsOf([]), EVENT_COLUMNS)))).toEqual([]);
});
