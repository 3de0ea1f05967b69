import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Certainty } from "./event.ts";
import { EVENT_KINDS } from "./event-kind.ts";
import { EventFilter, filterKey, normaliseFilter } from "./filter.ts";
import { eventAnchors, filterAnchors } from "./filter-anchor.ts";
import { filterSentence } from "./filter-sentence.ts";
import { matchesFilter } from "./match.ts";

const NAMES = {
  treaty: (slug: string): string => `the ${slug} treaty`,
  participant: (code: string): string => ({ KEN: "Kenya", "IO:EU": "the European Union" })[code] ?? code,
  topic: (code: string): string => code.replaceAll("-", " "),
};
const CODES = fc.array(fc.constantFrom("AAA", "BBB", "CCC"), { maxLength: 4 });
const KINDS = fc.array(fc.constantFrom(...EVENT_KINDS), { maxLength: 4 });
const LISTS = { treaty: CODES, participant: CODES, kind: KINDS, topic: CODES, region: CODES, depositary: CODES };
const FILTER = fc.record(
  {
    ...LISTS,
    pair: fc.array(fc.constantFrom("AAA~BBB", "CCC~BBB", "AAA~CCC"), { maxLength: 2 }),
    certainty: fc.constantFrom(...Certainty.options),
    not: fc.record(LISTS, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const EVENT = fc.record({
  treaty: fc.constantFrom("AAA", "BBB", "CCC"),
  participants: CODES,
  kind: fc.constantFrom(...EVENT_KINDS),
  topics: CODES,
  regions: CODES,
  depositary: fc.option(fc.constantFrom("AAA", "BBB")),
  certainty: fc.constantFrom(...Certainty.options),
  alsoIn: CODES,
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
      certainty: "received",
      alsoIn: ["LTU", "LVA", "POL"],
    } as const;
    expect(matchesFilter({ region: ["Africa", "Eastern Europe"], depositary: [event.depositary] }, event)).toBe(true);
    expect(matchesFilter({ depositary: ["WIPO"] }, event)).toBe(false);
    expect(matchesFilter({ depositary: ["WIPO"] }, { ...event, depositary: null })).toBe(false);
    expect(matchesFilter({}, event)).toBe(true);
    expect(matchesFilter({ participant: ["KEN", "LTU"], topic: ["disarmament"] }, event)).toBe(true);
    expect(matchesFilter({ participant: ["LTU"], topic: ["health"] }, event)).toBe(false);
    expect(matchesFilter({ participant: ["KEN"] }, { ...event, participants: [] })).toBe(false);
  });

  test("leaves out, asks for certainty, and takes what concerns a pair in a treaty common to both", () => {
    const event = {
      treaty: "ccm",
      participants: ["LTU"],
      kind: "withdrawal-notice",
      topics: ["disarmament"],
      regions: ["Eastern Europe"],
      depositary: null,
      certainty: "signed",
      alsoIn: ["LTU", "POL"],
    } as const;
    expect(matchesFilter({ treaty: ["ccm"], not: { participant: ["LTU"] } }, event)).toBe(false);
    expect(matchesFilter({ treaty: ["ccm"], not: { kind: ["signature"], topic: [] } }, event)).toBe(true);
    expect(matchesFilter({ certainty: "signed" }, event)).toBe(true);
    expect(matchesFilter({ certainty: "received" }, event)).toBe(false);
    expect(matchesFilter({ pair: ["POL~LTU"] }, event)).toBe(true);
    expect(matchesFilter({ pair: ["KEN~LTU"] }, event)).toBe(false);
    expect(matchesFilter({ pair: ["KEN~POL"] }, { ...event, alsoIn: ["KEN", "POL"] })).toBe(false);
  });

  test("E9 an event shares an anchor with every filter that it matches", () => {
    let matches = 0;
    fc.assert(
      fc.property(FILTER, EVENT, (filter, event) => {
        const anchors = filterAnchors(filter);
        if (anchors.length === 0 || !matchesFilter(filter, event)) return;
        matches += 1;
        const found = new Set(eventAnchors(event));
        expect(anchors.some((key) => found.has(key))).toBe(true);
      }),
      { numRuns: 20_000 },
    );
    expect(matches).toBeGreaterThan(100);
  });

  test("has no anchor only when it asks for everything", () => {
    expect(filterAnchors({})).toEqual([]);
    expect(filterAnchors({ not: { kind: ["signature"] }, certainty: "received" })).toEqual([]);
    expect(filterAnchors({ kind: ["signature"], participant: ["KEN"] })).toEqual(["participant:KEN kind:signature"]);
    expect(filterAnchors({ pair: ["UGA~KEN"] })).toEqual(["pair:KEN~UGA"]);
  });

  test.each([
    [{}, "All events"],
    [
      {
        pair: ["UGA~KEN"],
        certainty: "received" as const,
        not: { kind: ["signature" as const], participant: ["KEN"], topic: ["arms"] },
      },
      "All events, in treaties common to Kenya and UGA, at least received, but not signature, anything by Kenya or anything in treaties on arms",
    ],
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

test.each([
  ["fr", "Ratification ; participant : Kenya ; thème : human rights ; au moins : reçu ; sauf traité : the x treaty"],
  ["ru", "Ратификация; участник: Kenya; тема: human rights; не ниже, чем «получено»; кроме: договор: the x treaty"],
  ["es", "Ratificación; participante: Kenya; tema: human rights; al menos: recibido; salvo tratado: the x treaty"],
] as const)("K a filter is read out in %s", (language, sentence) => {
  const filter = EventFilter.parse({
    kind: ["ratification"],
    participant: ["KEN"],
    topic: ["human-rights"],
    certainty: "received",
    not: { treaty: ["x"] },
  });
  expect(filterSentence(filter, NAMES, language)).toBe(sentence);
});
