import { EventQuery } from "@pacta/domain";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  ADMIN,
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  type TestServices,
  VIEWER,
} from "../../test/open-test-services.ts";
import { verifyAudit } from "../audit/verify-audit.ts";
import { verifyProjections } from "../projection/verify-projections.ts";
import { listHeldActs } from "../treaty/list-held-treaties.ts";
import { readTreaty } from "../treaty/read-treaty.ts";
import { draftEvent } from "./draft-event.ts";
import { EventDraftInput } from "./event-draft-input.ts";
import { listCancellations } from "./list-cancellations.ts";
import { listChanges } from "./list-changes.ts";
import { listEvents } from "./list-events.ts";
import { publishEvent } from "./publish-event.ts";
import { ChangeCursor } from "./record-steps.ts";
import { RetractionInput, retractEvent } from "./retract-event.ts";

let services: TestServices;

beforeEach(async () => {
  services = await openTestServices();
});
afterEach(async () => services.close());

const NOW = { slug: NOTICE_TREATY, asOf: null, knownAt: null };
const REASON = "Entered for the wrong treaty";
const PUBLISHED = "2026-11-21T09:00:00Z";
const RETRACTED = "2026-11-22T09:00:00Z";

async function publish(facts: Record<string, unknown>): Promise<{ eventId: string; eventVersionId: string }> {
  const references = [{ citation: "Note verbale 12/2026" }];
  const draft = EventDraftInput.parse({ treaty: NOTICE_TREATY, participant: "SMP", references, ...facts });
  const ids = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), ids);
  return ids;
}

const NOTICE = { kind: "withdrawal-notice", receivedDate: "2026-11-18", certainty: "received" };

async function publishAndRetract(): Promise<{ eventId: string; eventVersionId: string }> {
  services.setNow(PUBLISHED);
  const ids = await publish(NOTICE);
  services.setNow(RETRACTED);
  await retractEvent(services.as(EDITOR), { ...ids, reason: REASON });
  return ids;
}

test("C3 a retracted notice is gone from the present, and still there as it was known before", async () => {
  await publishAndRetract();
  const present = await readTreaty(services.as(PUBLIC), NOW);
  expect([present.status.kind, present.timeline.length]).toEqual(["in-force", 3]);
  const knownAt = new Date("2026-11-22T08:59:59Z");
  const then = await readTreaty(services.as(PUBLIC), { ...NOW, asOf: "2026-11-22", knownAt });
  expect([then.status.kind, then.timeline.length]).toEqual(["notice-pending", 4]);
  expect(then.timeline.filter(({ state, retraction }) => state !== "published" || retraction !== null)).toEqual([]);
  const streamed = async (at: Date | null) =>
    (await listEvents(services.as(PUBLIC), { query: EventQuery.parse({}), knownAt: at, cursor: null, limit: 50 }))
      .total;
  expect([await streamed(null), await streamed(knownAt)]).toEqual([3, 4]);
});

test("B6 a retraction keeps the version and its reason, says who did it, and its projections equal the log", async () => {
  const { eventId, eventVersionId } = await publishAndRetract();
  const version = await services.db.eventVersion.findUniqueOrThrow({ where: { id: eventVersionId } });
  expect(version).toMatchObject({
    state: "retracted",
    retractedReason: REASON,
    recordedAt: new Date(PUBLISHED),
    supersededAt: new Date(RETRACTED),
  });
  const entries = await services.db.auditEntry.findMany({ where: { action: "event.retract" } });
  expect(entries).toMatchObject([{ entityId: eventId, actor: "user-editor", reason: REASON }]);
  expect(await verifyAudit(services.as(ADMIN))).toMatchObject({ kind: "intact" });
  expect((await verifyProjections(services.as(ADMIN))).differences).toEqual([]);
});

test("B6 a second retraction changes nothing, not even the reason; two at once are one", async () => {
  services.setNow(PUBLISHED);
  const { eventVersionId } = await publish(NOTICE);
  const retract = async (reason: string) => retractEvent(services.as(EDITOR), { eventVersionId, reason });
  const both = await Promise.all([retract(REASON), retract(REASON)]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["already-retracted", "retracted"]);
  expect(await retract("Another reason")).toEqual({ kind: "already-retracted", treatySlug: NOTICE_TREATY });
  expect(await services.db.eventVersion.findUniqueOrThrow({ where: { id: eventVersionId } })).toMatchObject({
    retractedReason: REASON,
  });
  expect(await services.db.auditEntry.count({ where: { action: "event.retract" } })).toBe(1);
});

test("B6 what is not published cannot be taken back, nor by whom the record is not kept", async () => {
  const draft = EventDraftInput.parse({ treaty: NOTICE_TREATY, participant: "SMP", references: [], ...NOTICE });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  const input = { eventVersionId, reason: REASON };
  await expect(retractEvent(services.as(EDITOR), input)).rejects.toMatchObject({ code: "conflict" });
  await expect(retractEvent(services.as(VIEWER), input)).rejects.toMatchObject({ code: "forbidden" });
  await expect(retractEvent(services.as(PUBLIC), input)).rejects.toMatchObject({ code: "unauthenticated" });
  expect(RetractionInput.safeParse({ eventVersionId, reason: "  " }).error?.issues[0]?.path).toEqual(["reason"]);
});

test("B6 a source that tells a retracted act again brings nothing new", async () => {
  await publishAndRetract();
  const acts = await listHeldActs(services.as({ kind: "system" }), NOTICE_TREATY);
  expect(acts.map(({ kind }) => kind)).toContain("withdrawal-notice");
});

test("I3 changes show the retraction and the recording before it, and pages go on between the two", async () => {
  const { eventVersionId } = await publishAndRetract();
  const page = await listChanges(services.as(PUBLIC), { treaty: NOTICE_TREATY, cursor: null, limit: 1 });
  expect(page.changes).toMatchObject([
    { kind: "retracted", at: new Date(RETRACTED), event: { eventVersionId, retraction: { reason: REASON } } },
  ]);
  const cursor = ChangeCursor.parse(page.nextCursor);
  const rest = await listChanges(services.as(PUBLIC), { treaty: null, cursor, limit: 50 });
  expect(rest.changes.map(({ kind }) => kind)).toEqual(["added", "added", "added", "added"]);
  expect(rest.changes[0]).toMatchObject({ at: new Date(PUBLISHED), event: { eventVersionId } });
  expect(ChangeCursor.safeParse("x~retracted").success).toBe(false);
});

const asked = (eventIds: readonly string[], query: object = {}) => ({
  query: EventQuery.parse(query),
  knownAt: null,
  eventIds,
});

test("F15 a retracted event is told to calendars for 90 days, by the filter of the calendar", async () => {
  const { eventId } = await publishAndRetract();
  const told = async (query: object = {}) => (await listCancellations(services.as(PUBLIC), asked([], query))).retracted;
  expect(await told({ kind: ["withdrawal-notice"] })).toMatchObject([
    { eventId, retraction: { at: new Date(RETRACTED) } },
  ]);
  expect(await told({ kind: ["signature"] })).toEqual([]);
  services.setNow("2027-02-20T08:59:59Z");
  expect(await told()).toHaveLength(1);
  services.setNow("2027-02-20T09:00:00Z");
  expect(await told()).toEqual([]);
});

test("F15 a rescinded notice is told to calendars as called off, from the day on which that is known", async () => {
  services.setNow(PUBLISHED);
  const { eventId } = await publish(NOTICE);
  services.setNow(RETRACTED);
  const rescission = { kind: "withdrawal-notice-rescinded", receivedDate: "2026-11-21", certainty: "received" };
  await publish({ ...rescission, revokes: eventId });
  const { revoked } = await listCancellations(services.as(PUBLIC), asked([eventId]));
  expect(revoked).toEqual([{ eventId, at: new Date(RETRACTED) }]);
  const before = { ...asked([eventId]), knownAt: new Date(PUBLISHED) };
  expect(await listCancellations(services.as(PUBLIC), before)).toEqual({ retracted: [], revoked: [] });
});
