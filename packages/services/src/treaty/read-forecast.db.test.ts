import { afterAll, beforeAll, expect, test } from "vitest";
import { NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { readForecast } from "./read-forecast.ts";
import { readPartyCounts } from "./read-party-counts.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

test("the earliest way out is counted from today by the clause", async () => {
  const forecast = await readForecast(services.as(PUBLIC), { slug: NOTICE_TREATY, deposits: [], leaver: "TST" });
  expect(forecast).toMatchObject({
    supposed: null,
    exit: { participant: "Testland", earliestNotice: "2026-11-20", earliestEffect: "2027-11-20" },
  });
});

test("B4 a supposed deposit is answered with the participant's name, and nothing is recorded", async () => {
  const deposits = [{ participant: "TST", on: "2027-01-01" }];
  const { supposed } = await readForecast(services.as(PUBLIC), { slug: NOTICE_TREATY, deposits, leaver: null });
  expect(supposed).toMatchObject({ isInForce: true, inForceOn: "2020-06-01", bound: [{ participant: "Testland" }] });
  expect(await services.db.eventVersion.count()).toBe(3);
});

test("D the number of parties is told for each day on which it changed", async () => {
  expect(await readPartyCounts(services.as(PUBLIC), { slug: NOTICE_TREATY, knownAt: null })).toEqual([
    { on: "2020-06-01", parties: 2 },
  ]);
  const early = { slug: NOTICE_TREATY, knownAt: new Date("2000-01-01T00:00:00Z") };
  expect(await readPartyCounts(services.as(PUBLIC), early)).toEqual([]);
});
