import { uuidv7 } from "uuidv7";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  type TestServices,
  VIEWER,
} from "../../test/open-test-services.ts";
import { fanOutNotice } from "../delivery/fan-out-notice.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { publishEvent } from "../event/publish-event.ts";
import { retractEvent } from "../event/retract-event.ts";
import { storeFilterOf } from "../subscription/store-filter.ts";
import { createFeedToken, listFeedTokens, revokeFeedToken } from "./feed-tokens.ts";
import { readPrivateFeed } from "./read-private-feed.ts";

let services: TestServices;
let token: string;

beforeAll(async () => {
  services = await openTestServices();
  ({ token } = await createFeedToken(services.as(VIEWER)));
  const { id: recipientId } = await services.db.recipient.findFirstOrThrow({ where: { userId: "user-viewer" } });
  const filter = { treaty: [NOTICE_TREATY] };
  const filterId = await services.db.$transaction(async (tx) => storeFilterOf(tx, filter, "All events"));
  await services.db.subscription.create({
    data: { id: uuidv7(), recipientId, filterId, state: "active", consentText: "", requestedAt: new Date() },
  });
  await announce({ kind: "withdrawal-notice" });
});
afterAll(async () => services.close());

async function announce(facts: Record<string, unknown>): Promise<string> {
  const draft = EventDraftInput.parse({
    treaty: NOTICE_TREATY,
    participant: "SMP",
    receivedDate: "2026-11-18",
    certainty: "received",
    notify: "notify",
    references: [{ citation: "Note verbale 12/2026" }],
    ...facts,
  });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  await publishEvent(services.as(EDITOR), { eventVersionId });
  const { id: outboxId } = await services.db.outbox.findFirstOrThrow({ where: { eventVersionId } });
  await fanOutNotice(services.as({ kind: "system" }), { outboxId, groupingMs: 0 });
  return eventVersionId;
}

async function read(given = token) {
  return readPrivateFeed(services.as(PUBLIC), { token: given, language: "en" });
}

test("F14 a private feed holds what its owner follows, and the effects of that to come", async () => {
  const { events, effects } = await read();
  expect(events).toMatchObject([{ kind: "withdrawal-notice", treaty: { slug: NOTICE_TREATY } }]);
  expect(effects).toMatchObject([{ on: "2027-11-18", treaty: { slug: NOTICE_TREATY } }]);
});

test("F14 a paused subscription adds nothing to it", async () => {
  await services.db.subscription.updateMany({ data: { state: "paused" } });
  expect(await read()).toEqual({ events: [], effects: [], cancellations: { retracted: [], revoked: [] } });
  await services.db.subscription.updateMany({ data: { state: "active" } });
  expect((await read()).events).toHaveLength(1);
});

test("F14 the token is not stored, 32 bytes long, and opens nothing but its own feed", async () => {
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  const rows = await services.db.feedToken.findMany();
  expect(JSON.stringify(rows)).not.toContain(token);
  for (const forged of ["", "x", `${token}x`, token.replace(/.$/, token.endsWith("A") ? "B" : "A"), "../etc"]) {
    await expect(read(forged)).rejects.toMatchObject({ code: "not-found", faults: [{ field: "token" }] });
  }
});

test("F14 a revoked feed is gone, its successor works, and nobody else revokes it", async () => {
  const { id, token: other } = await createFeedToken(services.as(VIEWER));
  expect((await read(other)).events).toHaveLength(1);
  await expect(revokeFeedToken(services.as(EDITOR), { id })).rejects.toMatchObject({ code: "not-found" });
  await revokeFeedToken(services.as(VIEWER), { id });
  await revokeFeedToken(services.as(VIEWER), { id });
  await expect(read(other)).rejects.toMatchObject({ code: "gone" });
  expect((await read()).events).toHaveLength(1);
  expect((await listFeedTokens(services.as(VIEWER))).map((row) => row.id)).not.toContain(id);
  expect(await listFeedTokens(services.as(EDITOR))).toEqual([]);
});

test("F14 an account has ten private feeds at most", async () => {
  for (let count = 1; count < 10; count += 1) await createFeedToken(services.as(VIEWER));
  await expect(createFeedToken(services.as(VIEWER))).rejects.toMatchObject({ code: "too-many" });
});

test("F15 what was taken back stays in the private calendar for 90 days, called off", async () => {
  const { eventId } = (await read()).events[0] ?? { eventId: "" };
  await announce({ kind: "withdrawal-notice-rescinded", receivedDate: "2026-11-19", revokes: eventId });
  const { events, cancellations } = await read();
  expect(events.map((event) => event.kind)).toContain("withdrawal-notice");
  expect(cancellations).toMatchObject({ retracted: [], revoked: [{ eventId }] });
  const mistaken = await announce({ kind: "reservation" });
  await retractEvent(services.as(EDITOR), { eventVersionId: mistaken, reason: "of another treaty" });
  const after = await read();
  expect(after.events.map((event) => event.kind)).not.toContain("reservation");
  expect(after.cancellations.retracted).toMatchObject([
    { kind: "reservation", retraction: { reason: "of another treaty" } },
  ]);
  services.setNow("2027-02-18T08:59:59Z");
  expect((await read()).cancellations.retracted).toHaveLength(1);
  services.setNow("2027-02-18T09:00:01Z");
  expect((await read()).cancellations.retracted).toEqual([]);
});
