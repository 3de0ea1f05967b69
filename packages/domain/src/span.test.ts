import { describe, expect, test } from "vitest";
import { happened } from "../test/exit-scenario.ts";
import { parsePlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import { spanCovering, spansBetween } from "./span.ts";

const began = (day: string): TreatyEvent => happened("suspension", "AAA", day);
const ended = (day: string, concerns: string | null = null): TreatyEvent =>
  happened("resumption", "AAA", day, { concerns });

function spansOf(...log: TreatyEvent[]): (string | null)[][] {
  return spansBetween(log, "suspension", "resumption").map(({ from, to }) => [from.toString(), to?.toString() ?? null]);
}

describe("spans between two kinds of events", () => {
  test("run to the first end after their beginning, or stay open", () => {
    expect(spansOf(ended("2000-01-01"), began("2000-02-01"), ended("2000-03-01"), ended("2000-04-01"))).toEqual([
      ["2000-02-01", "2000-03-01"],
    ]);
    expect(spansOf(began("2000-02-01"))).toEqual([["2000-02-01", null]]);
    expect(spansOf(ended("2000-02-01"))).toEqual([]);
  });

  test("may end on the day they begin", () => {
    expect(spansOf(began("2000-02-01"), ended("2000-02-01"))).toEqual([["2000-02-01", "2000-02-01"]]);
  });

  test("are ended by an event that concerns them, not by one that concerns another", () => {
    const [first, second] = [began("2000-01-01"), began("2000-02-01")];
    expect(spansOf(first, second, ended("2000-03-01", second.id), ended("2000-04-01", first.id))).toEqual([
      ["2000-01-01", "2000-04-01"],
      ["2000-02-01", "2000-03-01"],
    ]);
  });

  test("cover their first day and not their last", () => {
    const spans = spansBetween([began("2000-02-01"), ended("2000-03-01")], "suspension", "resumption");
    const covered = (day: string): boolean => spanCovering(spans, parsePlainDate(day)) !== null;
    expect(["2000-01-31", "2000-02-01", "2000-02-29", "2000-03-01"].map(covered)).toEqual([false, true, true, false]);
    const open = spansBetween([began("2000-02-01")], "suspension", "resumption");
    expect(spanCovering(open, parsePlainDate("2050-01-01"))).toBe(open[0]);
  });
});
