import { afterAll, beforeAll, expect, test } from "vitest";
import {
  ADMIN,
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  type TestServices,
  VIEWER,
} from "../../test/open-test-services.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { publishEvent } from "../event/publish-event.ts";
import { readFreshness } from "./read-freshness.ts";

const HOUR_S = 3_600;

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
});
afterAll(async () => services.close());

test("M the age of a source counts from its newest statement, and the audit chain from its beginning", async () => {
  await services.db.treaty.updateMany({ data: { statusAsAt: new Date("2026-11-01") } });
  services.setNow("2026-11-20T10:00:00Z");
  const draft = { treaty: NOTICE_TREATY, kind: "announcement", actDate: "2026-11-20", certainty: "announced" };
  const said = { ...draft, notify: "silent", references: [{ citation: "Press release" }] };
  const { eventVersionId } = await draftEvent(services.as(EDITOR), EventDraftInput.parse(said));
  const { auditLength } = await readFreshness(services.as(ADMIN));
  await publishEvent(services.as(EDITOR), { eventVersionId });
  services.setNow("2026-11-20T12:00:00Z");
  await services.db.treaty.updateMany({ data: { statusAsAt: new Date("2026-11-01") } });
  const after = await readFreshness(services.as(ADMIN));
  expect(after.sources).toEqual([{ source: "bilateral", recordedAgoS: 2 * HOUR_S, statusAgoDays: 19 }]);
  expect(after.auditLength).toBe(auditLength + 1);
});

test("M a draft makes nothing fresher, and only operators ask", async () => {
  services.setNow("2026-11-20T13:00:00Z");
  const draft = { treaty: NOTICE_TREATY, kind: "announcement", actDate: "2026-11-20", certainty: "announced" };
  const said = { ...draft, notify: "silent", references: [{ citation: "Press release" }] };
  await draftEvent(services.as(EDITOR), EventDraftInput.parse(said));
  const { sources } = await readFreshness(services.as({ kind: "system" }));
  expect(sources.map(({ recordedAgoS }) => recordedAgoS)).toEqual([3 * HOUR_S]);
  await expect(readFreshness(services.as(VIEWER))).rejects.toThrow(/may not/);
});
