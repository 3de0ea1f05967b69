import { expect, test } from "vitest";
import { wholeDays } from "./whole-days.ts";

test("no line breaks a day of a sentence; all else of it may be broken", () => {
  expect(wholeDays("Art. 23: one year after receipt; 9 November 2026 + 1 year = 9 November 2027.")).toBe(
    "Art. 23: one year after receipt; 9\u00a0November\u00a02026 + 1 year = 9\u00a0November\u00a02027.",
  );
});
