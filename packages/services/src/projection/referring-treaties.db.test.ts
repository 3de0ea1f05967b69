import { afterEach, beforeEach, expect, test } from "vitest";
import { ADMIN, openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { storeTreaty } from "../treaty/store-treaty.ts";
import { TreatyRecord } from "../treaty/treaty-record.ts";
import { verifyProjections } from "./verify-projections.ts";

const CLAUSE = { text: "in our words" };
const references = [{ citation: "Test gazette 2" }];
let services: TestServices;

beforeEach(async () => {
  services = await openTestServices();
});
afterEach(async () => services.close());

function convention(slug: string, trigger: Record<string, unknown>, acts: readonly (readonly [string, string])[]) {
  return TreatyRecord.parse({
    slug,
    shortTitle: slug,
    form: "multilateral",
    titles: [{ language: "en", title: slug, authentic: true }],
    signedOn: null,
    statusAsAt: "2026-11-01",
    sources: references,
    rules: {
      form: "multilateral",
      entryIntoForce: { trigger, clause: CLAUSE },
      exit: { kind: "none" },
      duration: { kind: "indefinite" },
    },
    events: acts.map(([participant, receivedDate]) => ({
      kind: "ratification",
      participant,
      receivedDate,
      certainty: "received",
      references,
    })),
  });
}

const PARENT = convention("parent", { kind: "count", count: 2 }, [
  ["TST", "2019-01-01"],
  ["SMP", "2019-02-01"],
]);
const PROTOCOL = convention("protocol", { kind: "treaty-in-force", treaty: "parent" }, [["TST", "2020-01-01"]]);

const FIXED = convention("parent", { kind: "fixed-date", date: "2018-01-01" }, []);

test.each([
  ["after", PARENT, PROTOCOL],
  ["before", PROTOCOL, PARENT],
  ["after, in force on a fixed day,", FIXED, PROTOCOL],
  ["before, in force on a fixed day,", PROTOCOL, FIXED],
])("a treaty recorded %s the one its rules refer to has the history that a rebuild gives", async (_, first, second) => {
  services.setNow("2026-11-21T00:00:00Z");
  await storeTreaty(services.as(ADMIN), first);
  services.setNow("2026-11-22T00:00:00Z");
  await storeTreaty(services.as(ADMIN), second);
  expect((await verifyProjections(services.as(ADMIN))).differences).toEqual([]);
});
