import fc from "fast-check";
import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ADMIN, EDITOR, NOTICE_TREATY, openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { publishEvent } from "../event/publish-event.ts";
import { storeTreaty } from "../treaty/store-treaty.ts";
import { TreatyRecord } from "../treaty/treaty-record.ts";
import { rebuildProjections } from "./rebuild-projections.ts";
import { verifyProjections } from "./verify-projections.ts";

const CLAUSE = { text: "in our words" };
const references = [{ citation: "Depositary notification" }];
let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

async function openConvention(): Promise<string> {
  const slug = `convention-${uuidv7()}`;
  services.setNow("2021-01-01T00:00:00Z");
  const record = {
    slug,
    shortTitle: "Test Convention",
    form: "multilateral",
    titles: [{ language: "en", title: "Test Convention", authentic: true }],
    statusAsAt: "2026-11-01",
    sources: references,
    rules: {
      form: "multilateral",
      entryIntoForce: { trigger: { kind: "count", count: 2 }, clause: CLAUSE },
      exit: { kind: "notice", period: { amount: 6, unit: "month" }, clause: CLAUSE },
      duration: { kind: "indefinite" },
    },
    events: [],
  };
  await storeTreaty(services.as(ADMIN), TreatyRecord.parse(record));
  return slug;
}

function act(treaty: string, facts: Record<string, unknown>): EventDraftInput {
  return EventDraftInput.parse({ treaty, certainty: "received", references, notify: "notify", ...facts });
}

/** Drafts a later version of an event that says something else of its day. */
async function draftCorrection(eventId: string, receivedDate: string): Promise<string> {
  const last = await services.db.eventVersion.findFirstOrThrow({ where: { eventId }, orderBy: { number: "desc" } });
  const id = uuidv7();
  await services.db.eventVersion.create({
    data: {
      ...last,
      id,
      number: last.number + 1,
      state: "draft",
      receivedDate: new Date(receivedDate),
      recordedAt: null,
      supersededAt: null,
      references: { create: references.map((reference) => ({ ...reference, id: uuidv7() })) },
    },
  });
  return id;
}

async function rowsOf(treaty: string): Promise<unknown> {
  const where = { treaty: { slug: treaty } };
  const states = await services.db.treatyState.findMany({ where });
  const participations = await services.db.participation.findMany({ where });
  const upcoming = await services.db.upcomingEffect.findMany({ where });
  const intervals = await services.db.statusInterval.findMany({ where });
  const rows = [...states, ...participations, ...upcoming, ...intervals];
  return rows.map((row) => JSON.stringify({ ...row, id: null })).sort();
}

const DAY = fc
  .integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2021, 0, 1 + days)).toISOString().slice(0, 10));
const PUBLICATION = fc.record({
  kind: fc.constantFrom("signature", "ratification", "withdrawal-notice", "withdrawal-notice-rescinded"),
  participant: fc.constantFrom("TST", "SMP", "OTH"),
  receivedDate: DAY,
  /** Few instants, in any order: clocks are set back, and two publications share a millisecond. */
  recordedAt: fc.integer({ min: 0, max: 6 }).map((month) => new Date(Date.UTC(2021, month, 1)).toISOString()),
  corrects: fc.option(fc.nat(), { freq: 2 }),
});

test("publications and corrections in any order, at any instants, leave what a rebuild gives, row by row", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(PUBLICATION, { minLength: 3, maxLength: 8 }), async (publications) => {
      const treaty = await openConvention();
      const eventIds: string[] = [];
      for (const { kind, participant, receivedDate, recordedAt, corrects } of publications) {
        services.setNow(recordedAt);
        const corrected = corrects === null ? undefined : eventIds[corrects % Math.max(1, eventIds.length)];
        const draft = act(treaty, { kind, participant, receivedDate });
        const { eventId, eventVersionId } =
          corrected === undefined
            ? await draftEvent(services.as(EDITOR), draft)
            : { eventId: corrected, eventVersionId: await draftCorrection(corrected, receivedDate) };
        await publishEvent(services.as(EDITOR), { eventVersionId });
        eventIds.push(eventId);
        expect((await verifyProjections(services.as(ADMIN), { treaty })).differences).toEqual([]);
      }
      const incremental = await rowsOf(treaty);
      await rebuildProjections(services.as(ADMIN), { treaty });
      expect(await rowsOf(treaty)).toEqual(incremental);
    }),
    { numRuns: 8 },
  );
});

test("a publication that fails leaves every projection as it was", async () => {
  const before = await rowsOf(NOTICE_TREATY);
  services.setNow("2026-11-21T00:00:00Z");
  const notice = act(NOTICE_TREATY, { kind: "withdrawal-notice", participant: "SMP", receivedDate: "2026-11-18" });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), notice);
  await services.db.$executeRaw`ALTER TABLE outbox ADD CONSTRAINT outbox_full CHECK (false) NOT VALID`;
  await expect(publishEvent(services.as(EDITOR), { eventVersionId })).rejects.toThrow(/outbox_full/);
  await services.db.$executeRaw`ALTER TABLE outbox DROP CONSTRAINT outbox_full`;
  expect(await rowsOf(NOTICE_TREATY)).toEqual(before);
  await publishEvent(services.as(EDITOR), { eventVersionId });
  expect(await rowsOf(NOTICE_TREATY)).not.toEqual(before);
});
