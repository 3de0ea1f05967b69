import { expect, test } from "vitest";
import { plural } from "./plural.ts";

const days = plural("ru", { one: "день", few: "дня", many: "дней", other: "дня" });

test.each([
  [1, "1 день"],
  [3, "3 дня"],
  [11, "11 дней"],
  [21, "21 день"],
  [1.5, "1,5 дня"],
])("K %d takes its Russian form", (n, expected) => {
  expect(days(n)).toBe(expected);
});

test("K French counts zero in the singular", () => {
  expect(plural("fr", { one: "jour", other: "jours" })(0)).toBe("0 jour");
});
