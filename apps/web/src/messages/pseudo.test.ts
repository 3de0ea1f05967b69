import { expect, test } from "vitest";
import { en } from "./en.ts";
import { contentLanguage, directionOf, PSEUDO_LOCALE, splitLocale } from "./locale.ts";
import { messagesIn } from "./messages.ts";
import { pseudoOf } from "./pseudo.ts";

test("K the pseudo-locale marks every text, fixed or composed, however deep it lies", () => {
  const made = pseudoOf({ locale: "en-GB", one: "Status", deep: { of: (n: number) => `${n} acts` } });
  expect(made.locale).toBe("ar");
  expect(made.one).toBe("\u200f\u202eStatus··\u202c\u200f");
  expect(made.deep.of(3)).toBe("\u200f\u202e3 acts··\u202c\u200f");
});

test("K the pseudo-locale is written from the right and has every key of the English catalogue", () => {
  expect(directionOf(PSEUDO_LOCALE)).toBe("rtl");
  const keysOf = (value: object): string[] =>
    Object.entries(value).flatMap(([name, inner]) =>
      typeof inner === "object" ? [name, ...keysOf(inner)] : [`${name}: ${typeof inner}`],
    );
  expect(keysOf(messagesIn(PSEUDO_LOCALE))).toEqual(keysOf(en));
});

test("K the pseudo-locale is reached by its prefix only where it is offered; records are named in English", () => {
  expect(splitLocale("/ar-XB/treaties")).toEqual({ locale: "en", path: "/ar-XB/treaties" });
  expect(splitLocale("/ar-XB/treaties", [PSEUDO_LOCALE])).toEqual({ locale: PSEUDO_LOCALE, path: "/treaties" });
  expect([contentLanguage(PSEUDO_LOCALE), contentLanguage("fr")]).toEqual(["en", "fr"]);
});
