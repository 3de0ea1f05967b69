import { EventQuery } from "@pacta/domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EDITOR, NOTICE_TREATY, openTestServices, PUBLIC, type TestServices } from "../../test/open-test-services.ts";
import { readTreaty } from "../treaty/read-treaty.ts";
import { draftEvent } from "./draft-event.ts";
import { EventDraftInput } from "./event-draft-input.ts";
import { listEventRun } from "./list-events.ts";
import { listUpcomingEffects } from "./list-upcoming-effects.ts";
import { previewPublication } from "./preview-publication.ts";
import { publishEvent } from "./publish-event.ts";

let services: TestServices;

beforeEach(async () => {
  services = await openTestServices();
});
afterEach(async () => services.close());

const NOW = { slug: NOTICE_TREATY, asOf: null, knownAt: null };

function notice(overrides: Record<string, unknown> = {}): EventDraftInput {
  return EventDraftInput.parse({
    treaty: NOTICE_TREATY,
    kind: "withdrawal-notice",
    participant: "SMP",
    receivedDate: "2026-11-18",
    certainty: "received",
    references: [{ citation: "Note verbale 12/2026", retrievedOn: "2026-11-19" }],
    ...overrides,
  });
}

async function publishNotice(): Promise<string> {
  const { eventVersionId } = await draftEvent(services.as(EDITOR), notice());
  await publishEvent(services.as(EDITOR), { eventVersionId });
  return eventVersionId;
}

test("a published notice of termination changes the status and says until when and why", async () => {
  await publishNotice();
  const treaty = await readTreaty(services.as(PUBLIC), NOW);
  expect(treaty.status).toMatchObject({ kind: "notice-pending", endsOn: "2027-11-18" });
  expect(treaty.status.why).toContain("18 November 2027");
  expect(treaty.timeline[0]).toMatchObject({ word: "notice of termination", participant: { name: "Sampleland" } });
});

test("publication writes projection, audit and outbox, and rings the bell", async () => {
  const eventVersionId = await publishNotice();
  const state = await services.db.treatyState.findFirstOrThrow();
  expect(state).toMatchObject({ status: "notice-pending", endsOn: new Date("2027-11-18T00:00:00Z") });
  expect(await services.db.outbox.findMany()).toMatchObject([{ eventVersionId, fannedOutAt: null }]);
  expect(await services.db.auditEntry.count({ where: { action: "event.publish" } })).toBe(1);
  expect(services.rung).toEqual(["fan-out"]);
});

test("publishing twice is a no-op the second time", async () => {
  const eventVersionId = await publishNotice();
  const before = await services.db.auditEntry.count();
  const again = await publishEvent(services.as(EDITOR), { eventVersionId });
  expect(again.kind).toBe("already-published");
  expect(await services.db.auditEntry.count()).toBe(before);
  expect(services.rung).toEqual(["fan-out"]);
});

test("two publications at once leave one outbox row", async () => {
  const { eventVersionId } = await draftEvent(services.as(EDITOR), notice());
  const ctx = services.as(EDITOR);
  const results = await Promise.all([publishEvent(ctx, { eventVersionId }), publishEvent(ctx, { eventVersionId })]);
  expect(results.map((result) => result.kind).sort()).toEqual(["already-published", "published"]);
  expect(await services.db.outbox.count()).toBe(1);
});

test("B5 an event without a reference is refused at publication and nothing is written", async () => {
  const { eventVersionId } = await draftEvent(services.as(EDITOR), notice({ references: [] }));
  const refusal = publishEvent(services.as(EDITOR), { eventVersionId });
  await expect(refusal).rejects.toMatchObject({ code: "invalid", faults: [{ field: "references" }] });
  expect(await services.db.outbox.count()).toBe(0);
  expect(await services.db.eventVersion.findUniqueOrThrow({ where: { id: eventVersionId } })).toMatchObject({
    state: "draft",
    recordedAt: null,
  });
});

test("a draft is seen by nobody outside the desk", async () => {
  await draftEvent(services.as(EDITOR), notice());
  const treaty = await readTreaty(services.as(PUBLIC), NOW);
  expect(treaty.status.kind).toBe("in-force");
  expect(treaty.timeline).toHaveLength(3);
  const stream = { query: EventQuery.parse({}), knownAt: null, cursor: null, limit: 10 };
  expect((await listEventRun(services.as(PUBLIC), stream)).events).toHaveLength(3);
});

test("a preview says what would change and changes nothing", async () => {
  const { eventVersionId } = await draftEvent(services.as(EDITOR), notice());
  const preview = await previewPublication(services.as(EDITOR), { eventVersionId });
  expect(preview).toMatchObject({ endsOn: "2027-11-18", notifyMode: "notify" });
  expect(preview.changes[0]).toMatchObject({ scope: "treaty", fromWord: "in force" });
  expect(await services.db.treatyState.findFirstOrThrow()).toMatchObject({ status: "in-force" });
});

test("a silent publication tells nobody", async () => {
  const { eventVersionId } = await draftEvent(services.as(EDITOR), notice({ notify: "silent" }));
  await publishEvent(services.as(EDITOR), { eventVersionId });
  expect(await services.db.outbox.count()).toBe(0);
});

test("H5 an act older than thirty days is silent unless the editor says otherwise", async () => {
  const { eventVersionId } = await draftEvent(services.as(EDITOR), notice({ receivedDate: "2026-01-05" }));
  const version = await services.db.eventVersion.findUniqueOrThrow({ where: { id: eventVersionId } });
  expect(version.notifyMode).toBe("silent");
});

test("C3 what was recorded later is not in the past state of knowledge", async () => {
  services.setNow("2026-11-21T09:00:00Z");
  await publishNotice();
  const knownAt = new Date("2026-11-20T12:00:00Z");
  const then = await readTreaty(services.as(PUBLIC), { ...NOW, asOf: "2026-11-21", knownAt });
  expect(then.status.kind).toBe("in-force");
  expect(then.timeline).toHaveLength(3);
});

test("coming effects list the day on which the treaty ends", async () => {
  await publishNotice();
  const upcoming = { days: null, cursor: null, limit: 10, language: "en" };
  const { effects } = await listUpcomingEffects(services.as(PUBLIC), upcoming);
  expect(effects).toMatchObject([{ kind: "termination", on: "2027-11-18", treaty: { slug: NOTICE_TREATY } }]);
});
