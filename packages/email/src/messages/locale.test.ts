import { expect, test } from "vitest";
import { mailLocale } from "./locale.ts";

test.each([
  ["en", "en"],
  ["en-GB", "en"],
  ["fr-CA", "fr"],
  ["ru", "ru"],
  ["sw", "en"],
  ["constructor", "en"],
  ["", "en"],
])("a reader of %o is written to in %o", (wanted, written) => {
  expect(mailLocale(wanted)).toBe(written);
});
