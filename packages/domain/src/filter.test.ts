import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVENT_KINDS } from "./event-kind.ts";
import { EventFilter, filterKey, normaliseFilter } from "./filter.ts";
import { filterSentence } from "./filter-sentence.ts";
import { matchesFilter } from "./match.ts";

const NAMES = {
  treaty: (slug: string): string => `the ${slug} treaty`,
  participant: (code: string): string => ({ KEN: "Kenya", "IO:EU": "the European Union" })[code] ?? code,
  topic: (code: string): string => code.replaceAll("-", " "),
};
const CODES = fc.array(fc.constantFrom("AAA", "BBB", "CCC"), { maxLength: 4 });
const KINDS = fc.array(fc.constantFrom(...EVENT_KINDS), { maxLength: 4 });
const FILTER = fc.record(
  { treaty: CODES, participant: CODES, kind: KINDS, topic: CODES, region: CODES, depositary: CODES },
  { requiredKeys: [] },
);
const EVENT = fc.record({
  treaty: fc.constantFrom("AAA", "BBB", "CCC"),
  participants: CODES,
  kind: fc.constantFrom(...EVENT_KINDS),
  topics: CODES,
  regions: CODES,
  depositary: fc.option(fc.constantFrom("AAA", "BBB")),
});

describe("a filter", () => {
  test("refuses unknown fields and kinds", () => {
    expect(EventFilter.safeParse({ country: ["KEN"] }).success).toBe(false);
    expect(EventFilter.safeParse({ kind: ["vote"] }).success).toBe(false);
  });

  test("has one key for all spellings of one selection", () => {
    expect(filterKey({ participant: ["KEN", "IO:EU", "KEN"], kind: [] })).toBe('{"participant":["IO:EU","KEN"]}');
    expect(filterKey({})).toBe("{}");
  });

  test("is normal once normalised, stays valid, and selects the same", () => {
    fc.assert(
      fc.property(FILTER, EVENT, (filter, event) => {
        const normal = normaliseFilter(filter);
        expect(normaliseFilter(normal)).toEqual(normal);
        expect(EventFilter.parse(normal)).toEqual(normal);
        expect(matchesFilter(normal, event)).toBe(matchesFilter(filter, event));
      }),
    );
  });

  test("takes any of a list and all of the lists", () => {
    const event = {
      treaty: "ccm",
      participants: ["LTU"],
      kind: "withdrawal-notice",
      topics: ["disarmament"],
      regions: ["Eastern Europe"],
      depositary: "UN Secretary-General",
    } as const;
    expect(matchesFilter({ region: ["Africa", "Eastern Europe"], depositary: [event.depositary] }, event)).toBe(true);
    expect(matchesFilter({ depositary: ["WIPO"] }, event)).toBe(false);
    expect(matchesFilter({ depositary: ["WIPO"] }, { ...event, depositary: null })).toBe(false);
    expect(matchesFilter({}, event)).toBe(true);
    expect(matchesFilter({ participant: ["KEN", "LTU"], topic: ["disarmament"] }, event)).toBe(true);
    expect(matchesFilter({ participant: ["LTU"], topic: ["health"] }, event)).toBe(false);
    expect(matchesFilter({ participant: ["KEN"] }, { ...event, participants: [] })).toBe(false);
  });

  test.each([
    [{}, "All events"],
    [
      { kind: ["ratification", "accession"], participant: ["KEN", "IO:EU"], topic: ["human-rights"] },
      "Accession or ratification by the European Union or Kenya, in treaties on human rights",
    ],
    [
      { region: ["Africa"], depositary: ["WIPO"] },
      "All events by participants in the group Africa, in treaties deposited with WIPO",
    ],
    [{ treaty: ["a", "b", "c"] }, "All events, in the a treaty, the b treaty or the c treaty"],
  ])("reads out as a sentence", (filter, sentence) => {
    expect(filterSentence(EventFilter.parse(filter), NAMES)).toBe(sentence);
  });
});
