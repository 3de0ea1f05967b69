import { expect, test } from "vitest";
import { actionLetter } from "./action-letter.ts";

test.each([
  ["ratification", null],
  ["accession", "a"],
  ["acceptance", "A"],
  ["approval", "AA"],
  ["succession", "d"],
  ["definitive-signature", "s"],
  ["formal-confirmation", "c"],
  ["reservation", null],
] as const)("B1 %s is printed with the letter %s", (kind, letter) => {
  expect(actionLetter(kind)).toBe(letter);
});
