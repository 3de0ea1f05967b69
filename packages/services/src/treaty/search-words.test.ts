import { expect, test } from "vitest";
import { searchWords } from "./search-words.ts";

test.each([
  ["Côte d'Ivoire", "côte divoire"],
  ["Côte d’Ivoire", "côte divoire"],
  ["Russia–DPRK (2024)", "russia dprk 2024"],
  ["Россия", "россия"],
  ["%*_", ""],
])("A2 %s is searched as %s", (text, words) => {
  expect(searchWords(text)).toBe(words);
});
