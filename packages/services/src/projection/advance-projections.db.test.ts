import { afterAll, beforeAll, expect, test } from "vitest";
import { EDITOR, NOTICE_TREATY, openTestServices, type TestServices } from "../../test/open-test-services.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { publishEvent } from "../event/publish-event.ts";
import { advanceProjections } from "./advance-projections.ts";

let services: TestServices;

beforeAll(async () => {
  services = await openTestServices();
  const draft = EventDraftInput.parse({
    treaty: NOTICE_TREATY,
    kind: "withdrawal-notice",
    participant: "SMP",
    receivedDate: "2026-11-18",
    certainty: "received",
    references: [{ citation: "Note verbale" }],
  });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), { eventVersionId });
});
afterAll(async () => services.close());

const SYSTEM = { kind: "system" } as const;

test("before a foreseen effect comes nothing is recomputed", async () => {
  services.setNow("2027-11-17T23:59:00Z");
  expect(await advanceProjections(services.as(SYSTEM))).toBe(0);
});

test("on its day the list shows the treaty as ended, once", async () => {
  services.setNow("2027-11-18T00:00:00Z");
  expect(await advanceProjections(services.as(SYSTEM))).toBe(1);
  expect(await services.db.treatyState.findFirstOrThrow()).toMatchObject({ status: "terminated", parties: 0 });
  expect(await advanceProjections(services.as(SYSTEM))).toBe(0);
});

test("a visitor cannot make it run", async () => {
  await expect(advanceProjections(services.as({ kind: "public" }))).rejects.toMatchObject({ code: "unauthenticated" });
});
