import { expect, test } from "vitest";
import { identifierSpellings, notificationNumber } from "./normalise-identifier.ts";

test.each([
  ["XXVII-7-d", "XXVII7D"],
  ["XXVII.7.d", "XXVII7D"],
  ["27-7-d", "XXVII7D"],
  ["4-14", "IV14"],
  ["I-54113", "I54113"],
  ["I:54113", "I54113"],
  ["UNTS 3156", "3156"],
  ["CETS 210", "210"],
  ["ETS No. 005", "5"],
  ["ETS No. 005", "005"],
  ["CETS 5", "005"],
])("A2 %s is looked up as %s", (query, spelling) => {
  expect(identifierSpellings(query)).toContain(spelling);
});

test("A2 words alone are looked up as themselves only", () => {
  expect(identifierSpellings("paris agreement")).toEqual(["PARISAGREEMENT"]);
});

test.each([
  ["C.N.209.1987", "C.N.209.1987"],
  ["C.N.209.1987.TREATIES-6", "C.N.209.1987"],
  ["cn 209 1987", "C.N.209.1987"],
  ["canada 1987", null],
])("A2 %s names the notification %s", (query, number) => {
  expect(notificationNumber(query)).toBe(number);
});
