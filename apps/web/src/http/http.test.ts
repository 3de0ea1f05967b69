import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import { pathWithin } from "./path-within.ts";
import { queryFault } from "./query-fault.ts";
import { isSameOrigin } from "./same-origin.ts";
import { tokenPostTarget } from "./token-post.ts";
import { unreadableAddress } from "./unreadable-address.ts";

const APP = "https://pacta.example";

test.each([
  [{ origin: "https://pacta.example", host: "web:3000" }, true],
  [{ origin: "http://localhost:3000", host: "localhost:3000" }, true],
  [{ origin: "https://evil.example", host: "pacta.example" }, false],
  [{ origin: "null", host: "pacta.example", cookie: "a=b" }, false],
  [{ host: "pacta.example", cookie: "a=b" }, false],
  [{ host: "pacta.example" }, true],
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
  ["/", "asOf=x", null],
])("the address %s?%s has the fault %s", (path, query, expected) => {
  expect(queryFault(path, new URLSearchParams(query))).toBe(expected);
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
  const page = unreadableAddress({ field: "asOf", path: '/treaties/"><script>', nonce: "n" });
  expect(page).toContain("“asOf” is not a calendar date");
  expect(page).not.toContain("<script>");
});
