import { expect, test } from "vitest";
import { readShownOnce, SHOWN_ONCE_COOKIE, shownOnceHeaders } from "./shown-once.ts";

const SHOWN = { id: "01939c5e-0000-7000-8000-000000000000", value: "whsec_abc" };

function cookieOf(appUrl: string): string {
  return shownOnceHeaders(SHOWN, appUrl).get("Set-Cookie") ?? "";
}

test("a secret reaches the next page in a cookie that no script reads and that is gone in a minute", () => {
  const cookie = cookieOf("https://pacta.example");
  expect(cookie).toContain("; Path=/; Max-Age=60; HttpOnly; SameSite=Strict; Secure");
  const value = new RegExp(`^${SHOWN_ONCE_COOKIE}=([^;]+)`).exec(cookie)?.[1];
  expect(readShownOnce(value)).toEqual(SHOWN);
  expect(cookieOf("http://localhost:3000")).not.toContain("Secure");
});

test.each([undefined, "", "nonsense", Buffer.from('{"id":"x","value":1}').toString("base64url")])(
  "the cookie %j shows nothing",
  (value) => {
    expect(readShownOnce(value)).toBeNull();
  },
);
