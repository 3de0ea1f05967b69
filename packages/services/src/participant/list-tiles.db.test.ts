import { afterAll, beforeAll, expect, test } from "vitest";
import { ADMIN, NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { storeParticipants } from "../treaty/store-participants.ts";
import { ParticipantRecord } from "../treaty/treaty-record.ts";
import { listTiles } from "./list-tiles.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  const names = [{ language: "en", name: "Farland" }];
  const record = ParticipantRecord.parse({ code: "FAR", kind: "state", unRegion: "Africa", names });
  await storeParticipants(services.as(ADMIN), [record]);
});
afterAll(async () => services.close());

const tiles = (asOf: string | null) =>
  listTiles(services.as(PUBLIC), { slug: NOTICE_TREATY, asOf, knownAt: null, language: "en" });

test("D every party has a tile, also without a region, and every State of a region without a status", async () => {
  expect(await tiles(null)).toEqual([
    { code: "FAR", name: "Farland", region: "Africa", status: null, m49: null },
    { code: "SMP", name: "Sampleland", region: null, status: "party", m49: null },
    { code: "TST", name: "Testland", region: null, status: "party", m49: null },
  ]);
});

test("D tiles show the status of the day asked for", async () => {
  expect((await tiles("2020-02-01")).map(({ status }) => status)).toEqual([null, "signatory", "signatory"]);
});
