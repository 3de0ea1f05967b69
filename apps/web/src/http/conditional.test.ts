import { expect, test } from "vitest";
import { conditionalAnswer, isHeld } from "./conditional.ts";

const BODY = { body: "<feed/>", type: "application/atom+xml", changedAt: new Date("2025-02-01T10:00:00Z") };

function ask(ifNoneMatch?: string): Response {
  const headers = ifNoneMatch === undefined ? {} : { "If-None-Match": ifNoneMatch };
  return conditionalAnswer(new Request("https://pacta.example/events.atom", { headers }), BODY);
}

test("F14 the reader who has the body gets 304 without one", async () => {
  const etag = ask().headers.get("ETag") ?? "";
  const again = ask(`"other", ${etag}`);
  expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", etag]);
});

test("F14 the first answer has a strong tag, five minutes to keep, and the last change as a hint", async () => {
  const { status, headers } = ask();
  expect([status, headers.get("Cache-Control"), headers.get("Last-Modified")]).toEqual([
    200,
    "public, max-age=300",
    "Sat, 01 Feb 2025 10:00:00 GMT",
  ]);
  expect(headers.get("ETag")).toMatch(/^"[\w-]{43}"$/);
});

test("F14 another body has another tag", () => {
  const other = conditionalAnswer(new Request("https://pacta.example/x"), { ...BODY, body: "<feed></feed>" });
  expect(other.headers.get("ETag")).not.toBe(ask().headers.get("ETag"));
});

test.each([
  [null, false],
  ['W/"a"', true],
  ["*", true],
  ['"b"', false],
])("F14 a reader holding %s has it: %s", (held, expected) => {
  expect(isHeld(held, '"a"')).toBe(expected);
});
