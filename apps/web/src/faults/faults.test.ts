import { expect, test } from "vitest";
import { faultSentence } from "./fault-sentence.ts";
import { faultsByField, faultsElsewhere } from "./faults-by-field.ts";

test("a predicate gets its subject", () => {
  expect(faultSentence("E-mail address", "is not a mail address")).toBe("E-mail address is not a mail address.");
});

test("a whole sentence stays as it is", () => {
  expect(faultSentence("Date of action", "an event needs a date")).toBe("An event needs a date.");
});

test("of several faults of one field the first is shown", () => {
  const faults = [
    { field: "references.0.citation", message: "is empty" },
    { field: "references.0.citation", message: "is longer than 500 characters" },
  ];
  expect([...faultsByField(faults)]).toEqual([["references.0.citation", "is empty"]]);
});

test("a fault without a field in the form is not lost", () => {
  const faults = faultsByField([
    { field: "treaty", message: "treaty x not found" },
    { field: "byTreaty", message: "treaty y not found" },
  ]);
  expect(faultsElsewhere(faults, (field) => field === "treaty")).toEqual(["treaty y not found"]);
});
