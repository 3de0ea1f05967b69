import { afterEach, beforeEach, expect, test } from "vitest";
import { ADMIN, EDITOR, NOTICE_TREATY, openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { publishEvent } from "../event/publish-event.ts";
import { storeTreaty } from "../treaty/store-treaty.ts";
import { TreatyRecord } from "../treaty/treaty-record.ts";
import { advanceProjections } from "./advance-projections.ts";
import { verifyProjections } from "./verify-projections.ts";

const SYSTEM = { kind: "system" } as const;
const references = [{ citation: "Note verbale" }];
let services: TestServices;

beforeEach(async () => {
  services = await openTestServices();
});
afterEach(async () => services.close());

async function publish(facts: Record<string, unknown>): Promise<void> {
  const draft = EventDraftInput.parse({ certainty: "received", references, ...facts });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), { eventVersionId });
}

async function storeConvention(slug: string, entryIntoForce: Record<string, unknown>, day: string): Promise<void> {
  const clause = { text: "in our words" };
  const record = {
    slug,
    shortTitle: slug,
    form: "multilateral",
    titles: [{ language: "en", title: slug, authentic: true }],
    statusAsAt: "2026-11-01",
    sources: references,
    rules: {
      form: "multilateral",
      entryIntoForce: { ...entryIntoForce, clause },
      exit: { kind: "none" },
      duration: { kind: "indefinite" },
    },
    events: ["TST", "SMP"].map((participant) => ({
      kind: "ratification",
      participant,
      receivedDate: day,
      certainty: "received",
      references,
    })),
  };
  await storeTreaty(services.as(ADMIN), TreatyRecord.parse(record));
}

test("an act recorded before its day changes the lists on its day", async () => {
  await publish({ treaty: NOTICE_TREATY, kind: "withdrawal-notice", participant: "SMP", receivedDate: "2027-01-10" });
  services.setNow("2027-01-09T00:00:00Z");
  expect(await advanceProjections(services.as(SYSTEM))).toBe(0);
  services.setNow("2027-01-10T00:00:00Z");
  expect(await advanceProjections(services.as(SYSTEM))).toBe(1);
  expect(await services.db.treatyState.findFirstOrThrow()).toMatchObject({ status: "notice-pending" });
  expect((await verifyProjections(services.as(ADMIN))).differences).toEqual([]);
  expect(await advanceProjections(services.as(SYSTEM))).toBe(0);
});

test("where nothing turned, the lists hold for the new day without being written anew", async () => {
  const [before] = await services.db.participation.findMany({ orderBy: { participantId: "asc" } });
  services.setNow("2026-12-24T00:00:00Z");
  expect(await advanceProjections(services.as(SYSTEM))).toBe(0);
  expect(await services.db.treatyState.findFirstOrThrow()).toMatchObject({ asOf: new Date("2026-12-24T00:00:00Z") });
  expect(await services.db.participation.findMany({ orderBy: { participantId: "asc" }, take: 1 })).toEqual([before]);
});

test("a treaty that waits for another follows it on the same day, however long nobody looked", async () => {
  const sixMonths = { period: { amount: 6, unit: "month" } };
  await storeConvention("parent", { trigger: { kind: "count", count: 2 }, delay: sixMonths }, "2026-10-01");
  await storeConvention("protocol", { trigger: { kind: "treaty-in-force", treaty: "parent" } }, "2020-06-01");
  services.setNow("2027-03-31T00:00:00Z");
  expect(await advanceProjections(services.as(SYSTEM))).toBe(0);
  services.setNow("2027-12-01T00:00:00Z");
  expect(await advanceProjections(services.as(SYSTEM))).toBe(2);
  expect((await verifyProjections(services.as(ADMIN))).differences).toEqual([]);
  expect(await services.db.treatyState.count({ where: { status: "in-force", parties: 2 } })).toBe(3);
});
