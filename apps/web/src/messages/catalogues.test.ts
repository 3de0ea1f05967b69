import { expect, test } from "vitest";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";

/** The desk's own parts: its editors work in English. */
const ENGLISH_ONLY = new Set(["desk", "eventForm", "operations", "preview", "trace"]);

type Leaf = readonly [path: string, text: string];

function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

test.each([
  ["French", fr],
  ["Russian", ru],
  ["Spanish", es],
])("K no text of a public page is left in English in %s", (_language, catalogue) => {
  const english = new Map(
    Object.entries(en)
      .filter(([name]) => !ENGLISH_ONLY.has(name))
      .flatMap(([name, texts]) => leavesOf(texts, name)),
  );
  const own = Object.entries(catalogue).flatMap(([name, texts]) => leavesOf(texts, name));
  const untranslated = own.filter(([path, text]) => english.get(path) === text && isProse(text));
  expect(own.length).toBeGreaterThan(400);
  expect(untranslated).toEqual([]);
});

/** Words of one language may well be words of another; sentences are not. */
function isProse(text: string): boolean {
  return /\p{L}{3,}.* \p{L}{2,}/u.test(text);
}
