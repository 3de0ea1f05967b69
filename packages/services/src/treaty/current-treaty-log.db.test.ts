import { afterEach, beforeEach, expect, test } from "vitest";
import {
  ADMIN,
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  type TestServices,
} from "../../test/open-test-services.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { publishEvent } from "../event/publish-event.ts";
import { currentTreatyLog } from "./current-treaty-log.ts";
import { loadTreatyLog } from "./load-treaty-log.ts";
import { readTreaty } from "./read-treaty.ts";
import { recordTreatyRules } from "./record-treaty-rules.ts";

let services: TestServices;

beforeEach(async () => {
  services = await openTestServices();
});
afterEach(async () => services.close());

async function publishNotice(): Promise<void> {
  const draft = EventDraftInput.parse({
    treaty: NOTICE_TREATY,
    kind: "withdrawal-notice",
    participant: "SMP",
    receivedDate: "2026-11-18",
    certainty: "received",
    references: [{ citation: "Note verbale 12/2026", retrievedOn: "2026-11-19" }],
  });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), { eventVersionId });
}

test("a log of which nothing has changed is not parsed again", async () => {
  const first = await currentTreatyLog(services.db, NOTICE_TREATY);
  expect(await currentTreatyLog(services.db, NOTICE_TREATY)).toBe(first);
});

test("C1 a new publication is seen at once, at the head of the timeline", async () => {
  const now = { slug: NOTICE_TREATY, asOf: null, knownAt: null };
  expect((await readTreaty(services.as(PUBLIC), now)).status.kind).toBe("in-force");
  await publishNotice();
  const treaty = await readTreaty(services.as(PUBLIC), now);
  expect(treaty.status.kind).toBe("notice-pending");
  expect(treaty.timeline[0]).toMatchObject({ kind: "withdrawal-notice", participant: { code: "SMP" } });
  expect(await currentTreatyLog(services.db, NOTICE_TREATY)).toEqual(await loadTreatyLog(services.db, NOTICE_TREATY));
});

test("replaced rules are seen at once", async () => {
  const before = await currentTreatyLog(services.db, NOTICE_TREATY);
  const { rules } = await services.db.treaty.findUniqueOrThrow({ where: { slug: NOTICE_TREATY } });
  const clause = { article: "Art. 11", text: "For ten years.", quoted: false };
  const duration = { kind: "fixed", period: { amount: 10, unit: "year" }, clause };
  const replaced = { ...Object(rules), duration };
  await recordTreatyRules(services.as(ADMIN), { treaty: NOTICE_TREATY, rules: replaced });
  const after = await currentTreatyLog(services.db, NOTICE_TREATY);
  expect(after?.rules).not.toEqual(before?.rules);
});

test("a treaty that is not on record has no log", async () => {
  expect(await currentTreatyLog(services.db, "nowhere")).toBeNull();
});
