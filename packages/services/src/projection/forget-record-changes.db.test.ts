import { afterAll, beforeEach, expect, test } from "vitest";
import { openTestServices } from "../../test/open-test-services.ts";
import { advanceProjections } from "./advance-projections.ts";
import { forgetRecordChanges } from "./forget-record-changes.ts";

const services = await openTestServices();
const system = services.as({ kind: "system" });
const newest = async () => (await services.db.recordChange.findMany({ orderBy: { transactionId: "desc" } })).at(0);

beforeEach(async () => {
  await services.db.recordChange.deleteMany();
});
afterAll(async () => services.close());

test("the newest thousand changes stay", async () => {
  const changes = Array.from({ length: 1010 }, (_, index) => ({ transactionId: BigInt(index) }));
  await services.db.recordChange.createMany({ data: changes });
  expect(await forgetRecordChanges(system)).toBe(10);
  expect(await forgetRecordChanges(system)).toBe(0);
  expect((await newest())?.transactionId).toBe(1009n);
});

test("a sweep that finds nothing due changes nothing", async () => {
  await advanceProjections(system);
  await services.db.recordChange.deleteMany();
  await advanceProjections(system);
  expect(await newest()).toBeUndefined();
});

test("a visitor cannot make it run", async () => {
  await expect(forgetRecordChanges(services.as({ kind: "public" }))).rejects.toMatchObject({ code: "unauthenticated" });
});
