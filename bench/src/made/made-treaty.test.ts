import { describe, expect, test } from "vitest";
import { madeTreaty } from "./made-treaty.ts";
import { parseTreaty } from "./parsed-treaty.ts";
import { sumOf, treatySizes } from "./treaty-sizes.ts";

describe("the made database", () => {
  test.each([
    [400, 5000],
    [8000, 100_000],
  ])("%i treaties hold exactly %i events, most of them bilateral", (treaties, events) => {
    const sizes = treatySizes(treaties, events);
    expect(sumOf(sizes)).toBe(events);
    expect(sizes.filter((size) => size <= 8).length / treaties).toBeCloseTo(0.7);
    expect(Math.max(...sizes)).toBeGreaterThan(400);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1000);
  });

  test.each([2, 8, 9, 125, 1000])("a treaty of %i events parses, has that many, and is the same each time", (size) => {
    const treaty = parseTreaty(madeTreaty(size, size));
    expect(treaty.events).toHaveLength(size);
    expect(parseTreaty(madeTreaty(size, size))).toEqual(treaty);
  });
});
