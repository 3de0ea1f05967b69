import { afterAll, beforeAll, expect, test } from "vitest";
import { NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { listTreaties } from "./list-treaties.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

const ALL = {
  ...{ query: null, status: null, topic: null, depositary: null, region: null, year: null, form: null, party: null },
  ...{ asOf: null, knownAt: null, sort: null, cursor: null, limit: 50 },
};

async function slugs(input: Partial<Parameters<typeof listTreaties>[1]>): Promise<readonly string[]> {
  const page = await listTreaties(services.as(PUBLIC), { ...ALL, ...input });
  expect(page.total).toBe(page.treaties.length);
  return page.treaties.map((treaty) => treaty.slug);
}

test.each([
  ["a word of the title", "sampleland"],
  ["every word, in any order", "treaty testland"],
  ["a participant", "Testland"],
  ["the year of signature", "testland 2020"],
  ["a registration number with a hyphen", "I-99999"],
  ["a registration number with a colon", "i:99999"],
])("A2 a treaty is found by %s", async (_case, query) => {
  expect(await slugs({ query })).toEqual([NOTICE_TREATY]);
});

test.each([
  ["a word that is nowhere", { query: "atlantis" }],
  ["one word of two", { query: "testland atlantis" }],
  ["another year", { query: "testland 1999" }],
  ["another status", { status: ["terminated"] }],
  ["another topic", { topic: ["culture"] }],
])("nothing is found by %s", async (_case, input) => {
  expect(await slugs(input)).toEqual([]);
});

test("status and topic narrow the list", async () => {
  expect(await slugs({ status: ["in-force"], topic: ["defence-security"] })).toEqual([NOTICE_TREATY]);
});
