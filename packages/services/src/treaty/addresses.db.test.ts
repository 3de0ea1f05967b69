import { afterAll, beforeAll, expect, test } from "vitest";
import { NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { findUnknownCodes } from "./find-unknown-codes.ts";
import { readTreatyAddress } from "./read-treaty-address.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  const { db } = services;
  const kept = await db.treaty.findFirstOrThrow();
  const copy = { ...kept, rules: kept.rules ?? {}, shortTitle: "Second record" };
  const ids = ["a", "b"].map((digit) => `0192${digit}000-0000-7000-8000-000000000000`);
  await db.treaty.create({ data: { ...copy, id: ids[0] ?? "", slug: "second-record", mergedIntoId: kept.id } });
  await db.treaty.create({
    data: { ...copy, id: ids[1] ?? "", slug: "taken-back", retractedReason: "Never concluded" },
  });
  await db.treatyFormerSlug.create({ data: { slug: "old-name", treatyId: kept.id } });
});
afterAll(async () => services.close());

test.each([
  [NOTICE_TREATY, { kind: "present" }],
  ["old-name", { kind: "moved", slug: NOTICE_TREATY }],
  ["second-record", { kind: "moved", slug: NOTICE_TREATY }],
  ["taken-back", { kind: "retracted", shortTitle: "Second record", reason: "Never concluded" }],
  ["never-there", { kind: "unknown" }],
])("B6 the address %s leads to %o", async (slug, expected) => {
  expect(await readTreatyAddress(services.as(PUBLIC), { slug })).toEqual(expected);
});

test("A1 unknown codes are named, each under its kind", async () => {
  const codes = { participant: ["TST", "ATL"], treaty: [NOTICE_TREATY, "x"], topic: ["defence-security", "dance"] };
  expect(await findUnknownCodes(services.as(PUBLIC), codes)).toEqual({
    participant: ["ATL"],
    treaty: ["x"],
    topic: ["dance"],
  });
});
