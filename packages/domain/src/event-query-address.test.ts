import fc from "fast-check";
import { expect, test } from "vitest";
import { EVENT_KINDS } from "./event-kind.ts";
import { EventQuery } from "./event-query.ts";
import { eventQueryOf, eventQueryParams } from "./event-query-address.ts";

const Code = fc.constantFrom("KEN", "IO:EU", "paris-agreement", "climate");
const AnyQuery = fc
  .record(
    {
      treaty: fc.array(Code, { minLength: 1, maxLength: 3 }),
      participant: fc.array(Code, { minLength: 1, maxLength: 3 }),
      region: fc.constant(["Latin America and the Caribbean"]),
      depositary: fc.constant(["UN Secretary-General"]),
      topic: fc.array(Code, { minLength: 1, maxLength: 3 }),
      kind: fc.array(fc.constantFrom(...EVENT_KINDS), { minLength: 1, maxLength: 3 }),
      pair: fc.constant(["KEN~UGA"]),
      certainty: fc.constantFrom("received", "circulated"),
      not: fc.constantFrom({ kind: ["signature"] }, { participant: ["KEN"], topic: ["climate", "health"] }),
      from: fc.constantFrom("1992-02-29", "2024-01-01"),
      to: fc.constantFrom("2024-01-01", "2030-12-31"),
      sort: fc.constantFrom("-recordedAt", "-actDate"),
    },
    { requiredKeys: [] },
  )
  .map((query) => EventQuery.parse(query));

test("A4 the address of a query reads back to the same query", () => {
  fc.assert(
    fc.property(AnyQuery, (query) => {
      expect(eventQueryOf(eventQueryParams(query))).toEqual(query);
    }),
  );
});

test("A1 the address is read as SPEC writes it", () => {
  expect(eventQueryOf({ type: "ratification, accession", party: "KEN,IO:EU", from: "2024-01-01", topic: "" })).toEqual({
    kind: ["ratification", "accession"],
    participant: ["KEN", "IO:EU"],
    from: "2024-01-01",
    sort: "-recordedAt",
  });
});

test.each([{ kind_: "x" }, { type: "dance" }, { from: "2024-02-30" }, { from: "2024-02-01", to: "2024-01-01" }])(
  "A1 %o is refused",
  (params) => {
    expect(() => eventQueryOf(params)).toThrow();
  },
);
