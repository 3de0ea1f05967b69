import { expect } from "@playwright/test";
import fc from "fast-check";
import { test } from "./src/pacta-test.ts";

const REQUESTS = 2000;
const AT_ONCE = 8;
const LONG_MS = 240_000;

const FAULTY: readonly (readonly [string, string, string])[] = [
  ["an unknown participant", "/events?party=ZZZ", "party"],
  ["an unknown treaty", "/matrix?treaty=nowhere", "treaty"],
  ["an unknown topic", "/events?topic=nothing", "topic"],
  ["an impossible day", "/treaties/rome-statute?asOf=2024-02-30", "asOf"],
  ["days the wrong way round", "/events?from=2024-02-01&to=2024-01-01", "from"],
  ["differences the wrong way round", "/diff?from=2024-02-01&to=2024-01-01", "from"],
  ["a page that is too large", "/events.csv?limit=201", "limit"],
  ["a query that is too long", `/treaties?q=${"a".repeat(201)}`, "q"],
  ["an unknown parameter", "/treaties?topik=climate", "topik"],
  ["an unknown status", "/participants/KEN?status=married", "status"],
  ["too many treaties", `/matrix?treaty=${Array.from({ length: 21 }, (_, i) => `t${i}`).join(",")}`, "treaty"],
];

for (const [name, path, field] of FAULTY) {
  test(`bad input: ${name} is refused with 400 and its field`, async ({ request, product }) => {
    const answer = await request.get(product.url + path);
    expect(answer.status()).toBe(400);
    expect(await answer.text()).toContain(field);
  });
}

for (const path of ["/treaties/nowhere", "/participants/ZZZ", "/treaties/rome-statute/participants/ZZZ", "/nowhere"]) {
  test(`bad input: ${path} is not found`, async ({ request, product }) => {
    expect((await request.get(product.url + path)).status()).toBe(404);
  });
}

test("B6 another code of a participant leads to its one address and keeps the moment", async ({ request, product }) => {
  const answer = await request.get(`${product.url}/participants/KE?asOf=2000-01-01`, { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers().location).toBe("/participants/KEN?asOf=2000-01-01");
});

const PATHS = [
  "/treaties",
  "/treaties.csv",
  "/treaties/rome-statute",
  "/treaties/rome-statute/forecast",
  "/treaties/rome-statute/between",
  "/treaties/rome-statute/cite.bib",
  "/participants",
  "/participants/KEN",
  "/compare",
  "/matrix",
  "/matrix.csv",
  "/events",
  "/events.atom",
  "/events.json",
  "/calendar",
  "/changes",
  "/diff",
  "/diff.json",
];
const NAMES = [
  ...["q", "status", "topic", "depositary", "region", "form", "year", "party", "sort", "after", "asOf", "knownAt"],
  ...["type", "from", "to", "knownFrom", "knownTo", "treaty", "a", "b", "share", "days", "limit", "on", "bom"],
];
const VALUES = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("KEN", "FRA", "rome-statute", "2024-01-01", "9999-12-31", "0001-01-01", "-1", "1e9", "in-force"),
  fc.constantFrom(
    "'; DROP TABLE treaties; --",
    "%00",
    "\u0000",
    "(&|!:*",
    "\\",
    "𝕏".repeat(30),
    ",,,",
    "2024-01-01T00:00Z",
  ),
);
const ADDRESS = fc.record({
  path: fc.constantFrom(...PATHS),
  query: fc.dictionary(fc.constantFrom(...NAMES), VALUES, { maxKeys: 4 }),
});

test(`bad input: ${REQUESTS} addresses of any parameters throw no 500`, async ({ product }) => {
  test.setTimeout(LONG_MS);
  const seed = Date.now() % 1_000_000;
  const addresses = fc.sample(ADDRESS, { seed, numRuns: REQUESTS }).map(({ path, query }) => {
    return `${path}?${new URLSearchParams(query)}`;
  });
  const failed: string[] = [];
  let answered = 0;
  const next = addresses.values();
  const ask = async (): Promise<void> => {
    for (const address of next) {
      const answer = await fetch(product.url + address, { redirect: "manual" });
      await answer.arrayBuffer();
      answered += 1;
      if (answer.status >= 500) failed.push(`${answer.status} ${address}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, ask));
  expect(failed, `seed ${seed}`).toEqual([]);
  expect(answered).toBe(REQUESTS);
});
