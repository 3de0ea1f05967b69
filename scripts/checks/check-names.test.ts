import { expect, test } from "vitest";
import { isEmptyName } from "./check-names.mjs";

test.each(["utils", "utils.ts", "helpers.test.ts", "types.d.ts", "lib", "digest-part2.ts"])(
  "%s says nothing",
  (name) => {
    expect(isEmptyName(name)).toBe(true);
  },
);

test.each(["library-card.ts", "event-kind.ts", "index.ts"])("%s says what is in it", (name) => {
  expect(isEmptyName(name)).toBe(false);
});
