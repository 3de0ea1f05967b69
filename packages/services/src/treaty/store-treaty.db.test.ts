import { afterAll, beforeAll, expect, test } from "vitest";
import { ADMIN, openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { storeTreaty } from "./store-treaty.ts";
import { TreatyRecord } from "./treaty-record.ts";

const CLAUSE = { text: "in our words" };
const references = [{ citation: "Test gazette 3" }];
const RULES = {
  form: "bilateral",
  parties: ["TST", "SMP"],
  entryIntoForce: { trigger: { kind: "on-signature" }, clause: CLAUSE },
  exit: { kind: "none" },
  duration: { kind: "indefinite" },
};
const SIGNATURE = { kind: "signature", participant: "TST", actDate: "2020-01-10", certainty: "signed", references };
const RECORD = {
  slug: "new-treaty",
  shortTitle: "New Treaty",
  form: "bilateral",
  titles: [{ language: "en", title: "New Treaty", authentic: true }],
  statusAsAt: "2026-11-01",
  sources: references,
  rules: RULES,
  events: [SIGNATURE],
};
let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

test.each([
  ["rules of another form", { form: "multilateral" }, "rules.form"],
  ["a side that is no participant", { rules: { ...RULES, parties: ["TST", "ATL"] } }, "rules.parties"],
  ["an event its form does not have", { events: [SIGNATURE, { ...SIGNATURE, kind: "accession" }] }, "events.1.kind"],
  ["an event without a date", { events: [{ ...SIGNATURE, actDate: null }] }, "events.0.actDate"],
])("a treaty with %s is refused at the field, and nothing is stored", async (_, change, field) => {
  const record = TreatyRecord.parse({ ...RECORD, ...change });
  await expect(storeTreaty(services.as(ADMIN), record)).rejects.toMatchObject({ code: "invalid", faults: [{ field }] });
  expect(await services.db.treaty.count()).toBe(1);
});

test("a treaty that the domain accepts is stored once", async () => {
  expect(await storeTreaty(services.as(ADMIN), TreatyRecord.parse(RECORD))).toBe(true);
  expect(await storeTreaty(services.as(ADMIN), TreatyRecord.parse(RECORD))).toBe(false);
});
