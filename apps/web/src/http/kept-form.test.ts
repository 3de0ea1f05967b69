import { expect, test } from "vitest";
import { KEPT_FORM_COOKIE, keptFormHeaders, readKeptForm } from "./kept-form.ts";

function formOf(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const TYPED = [
  ["address", "ann@ministry.example"],
  ["reminders", "7"],
  ["reminders", "0"],
  ["note", "für die Ministerin; 100 %"],
] as const;

function valueIn(headers: Headers): string | undefined {
  return new RegExp(`${KEPT_FORM_COOKIE}=([^;]*)`).exec(headers.get("Set-Cookie") ?? "")?.[1];
}

test("L a refused form is handed back whole, by a cookie that no script reads and that lasts a minute", () => {
  const headers = keptFormHeaders(formOf(TYPED), "https://pacta.example");
  expect(headers.get("Set-Cookie")).toMatch(/; Max-Age=60; HttpOnly; SameSite=Strict; Secure$/);
  expect([...(readKeptForm(valueIn(headers)) ?? [])]).toEqual(TYPED);
});

test("a form too large for a cookie is not kept", () => {
  const large = formOf(Array.from({ length: 9 }, (_, index) => [`field${index}`, "x".repeat(500)] as const));
  expect(keptFormHeaders(large, "http://pacta.example").get("Set-Cookie")).toBeNull();
});

test.each([undefined, "", "%", "bm9uc2Vuc2U", Buffer.from('{"a":1}').toString("base64url")])(
  "%s is no kept form",
  (value) => {
    expect(readKeptForm(value)).toBeNull();
  },
);
