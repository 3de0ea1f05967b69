import { expect, test } from "vitest";
import { refusalOfFate, unreadableField } from "./address-refusal.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { pathWithin } from "./path-within.ts";
import { isForProgrammes, problemAnswer } from "./problem-answer.ts";
import { queryFault } from "./query-fault.ts";
import { isReadablePath } from "./readable-path.ts";
import { refusalPage } from "./refusal-page.ts";
import { isSameOrigin } from "./same-origin.ts";
import { tokenPostTarget } from "./token-post.ts";

const APP = "https://pacta.example";

test.each([
  [{ origin: "https://pacta.example", host: "web:3000" }, true],
  [{ origin: "http://localhost:3000", host: "localhost:3000" }, true],
  [{ origin: "https://evil.example", host: "pacta.example" }, false],
  [{ origin: "null", host: "pacta.example", cookie: "a=b" }, false],
  [{ host: "pacta.example", cookie: "a=b" }, false],
  [{ host: "pacta.example" }, true],
  [{ origin: "null", host: "pacta.example", "sec-fetch-site": "same-origin" }, true],
  [{ origin: "null", host: "pacta.example", "sec-fetch-site": "cross-site" }, false],
  [{ origin: "https://pacta.example", host: "pacta.example", "sec-fetch-site": "same-site" }, false],
])("a request with %o is from our own page: %s", (headers, expected) => {
  expect(isSameOrigin(new Headers(headers), APP)).toBe(expected);
});

test.each([
  ["/desk", "/desk"],
  ["/desk/events/new?treaty=x", "/desk/events/new?treaty=x"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example", "/"],
  ["/desk\r\nSet-Cookie: a=b", "/"],
  [null, "/"],
])("after sign-in %s leads to %s", (value, expected) => {
  expect(pathWithin(value, "/")).toBe(expected);
});

test.each([
  ["/treaties/paris-agreement", "asOf=2010-06-31", "asOf"],
  ["/treaties/paris-agreement", "asOf=30 June 2010", "asOf"],
  ["/treaties/paris-agreement", "asOf=2010-06-30", null],
  ["/treaties", `q=${"x".repeat(201)}`, "q"],
  ["/treaties", "status=dead", "status"],
  ["/treaties", "q=paris&status=&topic=", null],
  ["/treaties/paris-agreement", "knownAt=2024-13-01", "knownAt"],
  ["/treaties", "topik=climate", "topik"],
  ["/sign-in", "asOf=x", null],
  ["/treaties", "q=a%00b", "q"],
])("the address %s?%s has the fault %s", (path, query, expected) => {
  expect(queryFault(path, new URLSearchParams(query))).toBe(expected);
});

test.each([
  ["/treaties/rome-statute", true],
  ["/treaties/%E0", false],
  ["/treaties/x%00", false],
  ["/participants/IO%3AEU", true],
])("the path %s is text: %s", (path, expected) => {
  expect(isReadablePath(path)).toBe(expected);
});

test("only a POST to a token page is handled elsewhere", () => {
  expect(tokenPostTarget("POST", "/u/abc.def")).toBe("/api/unsubscribe/abc.def");
  expect(tokenPostTarget("POST", "/confirm/abc")).toBe("/api/confirm/abc");
  expect(tokenPostTarget("GET", "/u/abc")).toBeNull();
  expect(tokenPostTarget("POST", "/u")).toBeNull();
  expect(tokenPostTarget("POST", "/u/abc/def")).toBeNull();
});

test("the policy allows no inline code", () => {
  expect(contentSecurityPolicy({ nonce: "n", allowsEval: false })).not.toMatch(/unsafe/);
});

test("the page for an unreadable address names the field and lets nothing of the address through", () => {
  const page = refusalPage(unreadableField("asOf", "en"), { path: '/treaties/"><script>', nonce: "n", locale: "en" });
  expect(page).toContain("“asOf” is not a calendar date");
  expect(page).not.toContain("<script>");
});

test("a field that no page knows is named without letting it through", () => {
  const refusal = unreadableField("<b>", "en");
  expect(refusal.text).toContain("“<b>”");
  expect(refusalPage(refusal, { path: "/", nonce: "n", locale: "en" })).toContain("“&lt;b&gt;”");
});

test("J a programme reads the field at fault as problem+json", async () => {
  const answer = problemAnswer(unreadableField("asOf", "en"));
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([400, "application/problem+json"]);
  expect(await answer.json()).toMatchObject({ status: 400, errors: [{ field: "asOf" }] });
  expect(["/events.csv", "/api/suggest", "/treaties/x"].map(isForProgrammes)).toEqual([true, true, false]);
});

test("B6 a record taken back answers 410 with the reason", () => {
  const fate = { kind: "retracted", shortTitle: "Second record", reason: "never concluded" } as const;
  expect(refusalOfFate(fate, "en")).toMatchObject({ status: 410, text: "Reason: never concluded." });
  expect(refusalOfFate({ kind: "page" }, "en")).toBeNull();
});
