import { afterAll, beforeAll, expect, test } from "vitest";
import { NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { listChanges } from "../event/list-changes.ts";
import { ChangeCursor } from "../event/record-steps.ts";
import { listTurningPoints } from "./list-turning-points.ts";
import { readDifferences } from "./read-differences.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

const on = (asOf: string | null) => ({ asOf, knownAt: null });
const read = (from: string | null, to: string | null, participant: string | null = null) =>
  readDifferences(services.as(PUBLIC), {
    before: on(from),
    after: on(to),
    treaty: NOTICE_TREATY,
    participant,
    language: "en",
    limit: 50,
  });

test("C4 the treaty and both sides differ between signature and entry into force", async () => {
  const { differences, isCut } = await read("2020-02-01", "2020-07-01");
  expect(isCut).toBe(false);
  expect(differences.map(({ participant }) => participant?.code ?? null)).toEqual(
    expect.arrayContaining([null, "TST", "SMP"]),
  );
  expect(differences.find(({ participant }) => participant?.code === "TST")).toMatchObject({
    before: { status: "signatory" },
    after: { status: "party", since: "2020-06-01" },
  });
});

test("C4 one participant alone", async () => {
  expect((await read("2020-02-01", null, "SMP")).differences).toMatchObject([{ participant: { code: "SMP" } }]);
});

test("C4 two days between which nothing happened do not differ", async () => {
  expect(await read("2021-01-01", "2021-02-01")).toEqual({ differences: [], isCut: false });
});

test("C4 what was not on record yet is a difference of knowledge", async () => {
  const { differences } = await readDifferences(services.as(PUBLIC), {
    before: { asOf: null, knownAt: new Date("2000-01-01T00:00:00Z") },
    after: on(null),
    treaty: NOTICE_TREATY,
    participant: "TST",
    language: "en",
    limit: 50,
  });
  expect(differences).toMatchObject([{ before: null, after: { status: "party" } }]);
});

test("I3 changes list what was recorded, new events without corrections", async () => {
  const page = await listChanges(services.as(PUBLIC), { treaty: NOTICE_TREATY, cursor: null, limit: 2 });
  expect(page.changes).toHaveLength(2);
  expect(page.changes[0]).toMatchObject({ event: { number: 1 }, corrections: [] });
  const cursor = ChangeCursor.parse(page.nextCursor);
  const rest = await listChanges(services.as(PUBLIC), { treaty: null, cursor, limit: 2 });
  expect(rest).toMatchObject({ changes: [{}], nextCursor: null });
});

test("nothing is near entry into force and nobody is leaving", async () => {
  const points = await listTurningPoints(services.as(PUBLIC), { limit: 5, language: "en" });
  expect(points).toEqual({ nearForce: [], exits: [] });
});
