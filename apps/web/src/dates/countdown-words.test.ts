import { expect, test } from "vitest";
import { messages } from "../messages/messages.ts";
import { countdownWords } from "./countdown-words.ts";

const { words } = messages();

test.each([
  ["2026-11-24", "today"],
  ["2026-11-25", "tomorrow"],
  ["2026-11-23", "yesterday"],
  ["2026-12-04", "in 10 days"],
  ["2027-01-23", "in 60 days"],
  ["2027-01-24", "in 2 months"],
  ["2027-03-06", "in 3 months and 10 days"],
  ["2027-11-24", "in 1 year"],
  ["2027-11-30", "in 1 year"],
  ["2029-01-24", "in 2 years and 2 months"],
  ["2024-11-24", "2 years ago"],
])("from 24 November 2026, %s is %s", (day, expected) => {
  expect(countdownWords("2026-11-24", day, words)).toBe(expected);
});

test("a leap day is counted", () => {
  expect(countdownWords("2028-02-28", "2028-03-01", words)).toBe("in 2 days");
});
