import { expect } from "@playwright/test";
import fc from "fast-check";
import { draftNotice, publishDraft, signInByClicking } from "./src/editor.ts";
import { test } from "./src/pacta-test.ts";
import type { Product } from "./src/printed-product.ts";

const FILTERS = 25;
const SHOWN = 50;
const LONG_MS = 180_000;
const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

const FILTER = fc.record(
  {
    type: fc.subarray(["ratification", "accession", "signature", "withdrawal-notice", "reservation"], { minLength: 1 }),
    party: fc.subarray(["KEN", "FRA", "RUS", "USA", "VUT"], { minLength: 1 }),
    treaty: fc.subarray(["rome-statute", "genocide-convention", "new-start"], { minLength: 1 }),
    topic: fc.subarray(["human-rights", "disarmament"], { minLength: 1 }),
    region: fc.subarray(["Africa", "Eastern Europe"], { minLength: 1 }),
    from: fc.constantFrom(["1990-01-01"], ["2000-01-01"]),
    to: fc.constantFrom(["2005-01-01"], ["2024-01-01"]),
    sort: fc.constantFrom(["-recordedAt"], ["-actDate"]),
  },
  { requiredKeys: [] },
);

type Filter = typeof FILTER extends fc.Arbitrary<infer Value> ? Value : never;

/** Filters that find something whatever is drawn: the comparison is never of nothing with nothing. */
const SURE: readonly Filter[] = [
  {},
  { type: ["accession"] },
  { party: ["KEN", "FRA"], topic: ["human-rights"] },
  { region: ["Africa"], from: ["2000-01-01"], sort: ["-actDate"] },
];

test("A4 for any filter the page, CSV, JSON, Atom, JSON Feed, iCalendar and API hold the same events", async ({
  product,
}) => {
  test.setTimeout(LONG_MS);
  const seed = Date.now() % 1_000_000;
  let filled = 0;
  for (const filter of [...SURE, ...fc.sample(FILTER, { seed, numRuns: FILTERS })]) {
    const lists = Object.fromEntries(Object.entries(filter).map(([name, values]) => [name, values.join(",")]));
    const query = new URLSearchParams(lists).toString();
    const where = `seed ${seed}: ${query}`;
    const page = idsIn(await textOf(product, `/events?${query}`), new RegExp(`id="event-(${UUID})"`, "g"));
    const rows: { event_id: string }[] = JSON.parse(await textOf(product, `/events.json?${query}`));
    const json = rows.map((row) => row.event_id);
    const csv = idsIn(await textOf(product, `/events.csv?${query}`), new RegExp(`^(${UUID}),`, "gm"));
    const atom = idsIn(await textOf(product, `/events.atom?${query}`), new RegExp(`event/(${UUID})</id>`, "g"));
    const feed: { items: { id: string }[] } = JSON.parse(await textOf(product, `/events.feed.json?${query}`));
    const calendar = (await textOf(product, `/events.ics?${query}`)).replace(/\r\n /g, "");
    expect(csv, where).toEqual(json);
    expect(page, where).toEqual(json.slice(0, SHOWN));
    expect(atom, where).toEqual(page);
    expect(
      feed.items.map(({ id }) => id.slice(id.indexOf("event/") + "event/".length)),
      where,
    ).toEqual(page);
    expect(idsIn(calendar, new RegExp(`^UID:(${UUID})@`, "gm")), where).toEqual(page);
    expect(await apiIds(product, filter), where).toEqual(page);
    if (page.length > 0) filled += 1;
  }
  expect(filled, "filters that found something").toBeGreaterThanOrEqual(SURE.length);
});

test("C3 the same day and the same instant give the same bytes, whatever is published later", async ({
  page,
  product,
}) => {
  const moment = new URLSearchParams({ asOf: "2014-01-01", knownAt: new Date().toISOString() });
  const addresses = [
    `/treaties.json?${moment}`,
    `/matrix.csv?treaty=new-start,rome-statute&${moment}`,
    `/events.json?treaty=new-start&knownAt=${moment.get("knownAt")}`,
    `/diff.json?from=2010-01-01&to=2014-01-01&knownFrom=${moment.get("knownAt")}&knownTo=${moment.get("knownAt")}`,
  ];
  const before = await Promise.all(addresses.map((address) => textOf(product, address)));
  await signInByClicking(page, product);
  const receivedDate = new Date().toISOString().slice(0, 10);
  await draftNotice(page, { participant: "Russian Federation", receivedDate, citation: "Note of the golden test" });
  await publishDraft(page);
  for (const [index, address] of addresses.entries()) {
    expect(await textOf(product, address), address).toBe(before[index]);
  }
});

async function textOf(product: Product, path: string): Promise<string> {
  const answer = await fetch(product.url + path);
  expect(answer.status, path).toBe(200);
  return answer.text();
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, id]) => id ?? []);
}

async function apiIds(product: Product, filter: Filter): Promise<string[]> {
  const { type, party, treaty, topic, region, from, to, sort } = filter;
  const query = {
    kind: type,
    participant: party,
    treaty,
    topic,
    region,
    from: from?.[0],
    to: to?.[0],
    sort: sort?.[0],
  };
  const input = encodeURIComponent(JSON.stringify({ query, limit: SHOWN }));
  const body: unknown = JSON.parse(await textOf(product, `/api/trpc/event.list?input=${input}`));
  return (body as { result: { data: { events: { eventId: string }[] } } }).result.data.events.map(
    ({ eventId }) => eventId,
  );
}
