import { expect, test } from "vitest";
import { formatDay, formatMoment } from "./format-day.ts";
import { keepDaysTogether, letBreak } from "./keep-together.ts";
import { mailLocale } from "./locale.ts";
import { MESSAGES } from "./messages.ts";
import { plural } from "./plural.ts";

type Leaf = readonly [path: string, text: string];

/** Sentences that wait for a value are asked with two, the second of which no number fits. */
function leavesOf(value: unknown, path: string): Leaf[] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, `${value("X", "Y")}`]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

/** Words of one language may well be words of another; sentences are not. */
function isProse(text: string): boolean {
  return /\p{L}{3,}.* \p{L}{2,}/u.test(text.replace("NaN", ""));
}

test.each(["fr", "ru", "es"] as const)("no sentence of a mail is left in English in %s", (locale) => {
  const english = new Map(leavesOf(MESSAGES.en, "mail"));
  const own = leavesOf(MESSAGES[locale], "mail");
  expect(own.map(([path]) => path)).toEqual([...english.keys()]);
  expect(own.length).toBeGreaterThan(120);
  expect(own.filter(([path, text]) => english.get(path) === text && isProse(text))).toEqual([]);
  expect(own.filter(([, text]) => text.trim() === "")).toEqual([]);
});

test.each([
  ["en", ["1 ratification", "2 ratifications", "5 ratifications", "21 ratifications"]],
  ["fr", ["1 ratification", "2 ratifications", "5 ratifications", "21 ratifications"]],
  ["ru", ["1 ратификация", "2 ратификации", "5 ратификаций", "21 ратификация"]],
  ["es", ["1 ratificación", "2 ratificaciones", "5 ratificaciones", "21 ratificaciones"]],
] as const)("F3 acts are counted in the plural forms of %s", (locale, counted) => {
  const { counts } = MESSAGES[locale].digest;
  expect([1, 2, 5, 21].map(counts.ratification)).toEqual(counted);
});

test("a plural form that a language has and a catalogue lacks is an error at once", () => {
  expect(() => plural("ru", { one: "день", other: "дня" })).toThrow('"дня" lacks the form few, many of ru');
});

test.each([
  ["en", "1 November 2026", "November 2026", "1 November 2026 at 10:05 UTC"],
  ["fr", "1er novembre 2026", "novembre 2026", "1er novembre 2026 à 10:05 UTC"],
  ["ru", "1 ноября 2026 г.", "ноябрь 2026 г.", "1 ноября 2026 г. в 10:05 UTC"],
  ["es", "1 de noviembre de 2026", "noviembre de 2026", "1 de noviembre de 2026 a las 10:05 UTC"],
])("a day and an instant are written as people write them in %s", (tag, day, month, moment) => {
  const locale = mailLocale(tag);
  expect(letBreak(formatDay(locale, "2026-11-01"))).toBe(day);
  expect(letBreak(formatDay(locale, "2026-11-01", "month"))).toBe(month);
  expect(letBreak(formatMoment(locale, new Date("2026-11-01T10:05:00Z")))).toBe(moment);
});

test.each(["en", "fr", "ru", "es"] as const)("no line breaks within a day in %s", (locale) => {
  expect(formatDay(locale, "2026-11-01")).not.toContain(" ");
  expect(formatMoment(locale, new Date("2026-11-01T10:05:00Z")).split(" ")[0]).toMatch(/2026/);
});

test("no line breaks within a day of an English explanation", () => {
  const why = keepDaysTogether("Art. 12: one year after receipt; ends 20 November 2027.");
  expect(why).toBe("Art. 12: one year after receipt; ends 20\u00a0November\u00a02027.");
});
