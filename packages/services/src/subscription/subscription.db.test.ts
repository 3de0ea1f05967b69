import { afterEach, beforeEach, expect, test } from "vitest";
import {
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  TEST_SECRET,
  type TestServices,
} from "../../test/open-test-services.ts";
import { addNotice } from "../delivery/add-notice.ts";
import { draftEvent } from "../event/draft-event.ts";
import { EventDraftInput } from "../event/event-draft-input.ts";
import { confirmationToken } from "../token/confirmation-token.ts";
import { unsubscribeToken } from "../token/unsubscribe-token.ts";
import { confirmSubscription } from "./confirm-subscription.ts";
import { readConfirmation } from "./read-confirmation.ts";
import { requestSubscription } from "./request-subscription.ts";
import { SubscriptionRequest } from "./subscription-request.ts";
import { readUnsubscribe, unsubscribe } from "./unsubscribe.ts";

let services: TestServices;

beforeEach(async () => {
  services = await openTestServices();
});
afterEach(async () => services.close());

const FOLLOW_TREATY = { treaty: [NOTICE_TREATY] };

async function request(address: string, filter: unknown = FOLLOW_TREATY): Promise<void> {
  await requestSubscription(services.as(PUBLIC), SubscriptionRequest.parse({ address, filter }));
}

async function tokenOf(address: string): Promise<string> {
  const where = { recipient: { address } };
  const { id, requestedAt } = await services.db.subscription.findFirstOrThrow({ where, orderBy: { id: "asc" } });
  return confirmationToken(TEST_SECRET, id, requestedAt);
}

async function confirmed(address: string): Promise<{ recipientId: string; subscriptionId: string }> {
  await request(address);
  await confirmSubscription(services.as(PUBLIC), { token: await tokenOf(address) });
  const row = await services.db.subscription.findFirstOrThrow({ where: { recipient: { address } } });
  return { recipientId: row.recipientId, subscriptionId: row.id };
}

test("G3 a request is pending until its link is confirmed, and keeps the proof of consent", async () => {
  await request("reader@Example.ORG");
  const before = await services.db.subscription.findFirstOrThrow({ include: { recipient: true } });
  expect(before).toMatchObject({ state: "pending", recipient: { address: "reader@example.org", state: "pending" } });
  expect(before.consentText).toContain("Testland–Sampleland Treaty");
  await confirmSubscription(services.as(PUBLIC), { token: await tokenOf("reader@example.org") });
  const after = await services.db.subscription.findFirstOrThrow({ include: { recipient: true } });
  expect(after).toMatchObject({ state: "active", recipient: { state: "confirmed" } });
  expect(services.rung).toEqual(["send-account-mail"]);
});

test("G3 the answer is the same for a known and an unknown address", async () => {
  await confirmed("reader@example.org");
  const ask = (address: string) =>
    requestSubscription(services.as(PUBLIC), SubscriptionRequest.parse({ address, filter: FOLLOW_TREATY }));
  expect(await ask("reader@example.org")).toEqual(await ask("stranger@example.org"));
});

test("G2 reading a confirmation changes nothing", async () => {
  await request("reader@example.org");
  const token = await tokenOf("reader@example.org");
  expect(await readConfirmation(services.as(PUBLIC), { token, language: "en" })).toMatchObject({ state: "pending" });
  expect(await services.db.subscription.findFirstOrThrow()).toMatchObject({ state: "pending" });
});

test("confirming twice is harmless", async () => {
  await confirmed("reader@example.org");
  const token = await tokenOf("reader@example.org");
  expect((await confirmSubscription(services.as(PUBLIC), { token })).kind).toBe("already-confirmed");
});

test("G4 a second confirmation mail within fifteen minutes is not sent", async () => {
  await request("reader@example.org");
  await request("reader@example.org", { participant: ["TST"] });
  expect(await services.db.accountMail.count()).toBe(1);
  services.setNow("2026-11-20T09:16:00Z");
  await request("reader@example.org", { participant: ["SMP"] });
  expect(await services.db.accountMail.count()).toBe(2);
});

test("one confirmation switches on everything the address had asked for", async () => {
  await request("reader@example.org");
  await request("reader@example.org", { participant: ["TST"] });
  await confirmSubscription(services.as(PUBLIC), { token: await tokenOf("reader@example.org") });
  expect(await services.db.subscription.count({ where: { state: "active" } })).toBe(2);
});

test("E9 two people with the same filter share one filter row", async () => {
  await request("a@example.org", { participant: ["TST", "SMP"] });
  await request("b@example.org", { participant: ["SMP", "TST", "SMP"] });
  expect(await services.db.filter.count()).toBe(1);
});

test.each([
  ["filter.treaty", { treaty: ["no-such-treaty"] }],
  ["filter.participant", { participant: ["ZZZ"] }],
  ["filter.topic", { topic: ["no-such-topic"] }],
  ["filter", {}],
])("an unusable filter is refused by %s and nothing is written", async (field, filter) => {
  await expect(request("reader@example.org", filter)).rejects.toMatchObject({ faults: [{ field }] });
  expect(await services.db.recipient.count()).toBe(0);
});

test("G1 unsubscribing ends what caused the mail, at once and repeatably", async () => {
  const { recipientId, subscriptionId } = await confirmed("reader@example.org");
  const outboxId = await deliveredNotice(recipientId, subscriptionId);
  const token = unsubscribeToken(TEST_SECRET, { recipientId, outboxId });
  const ctx = services.as(PUBLIC);
  expect((await readUnsubscribe(ctx, { token, language: "en" })).these).toHaveLength(1);
  expect(await services.db.subscription.count({ where: { state: "active" } })).toBe(1);
  expect(await unsubscribe(ctx, { token, scope: "these" })).toEqual({ ended: 1 });
  expect(await unsubscribe(ctx, { token, scope: "these" })).toEqual({ ended: 0 });
  expect(await services.db.subscription.count({ where: { state: "active" } })).toBe(0);
});

test("a token for a delivery that never was is refused", async () => {
  const { recipientId } = await confirmed("reader@example.org");
  const token = unsubscribeToken(TEST_SECRET, { recipientId, outboxId: recipientId });
  const refusal = unsubscribe(services.as(PUBLIC), { token, scope: "all" });
  await expect(refusal).rejects.toMatchObject({ code: "not-found", faults: [{ field: "token" }] });
  expect(await services.db.subscription.count({ where: { state: "active" } })).toBe(1);
});

async function deliveredNotice(recipientId: string, subscriptionId: string): Promise<string> {
  const draft = EventDraftInput.parse({
    treaty: NOTICE_TREATY,
    kind: "announcement",
    actDate: "2026-11-19",
    certainty: "announced",
    references: [{ citation: "Press release" }],
  });
  const { eventVersionId } = await draftEvent(services.as(EDITOR), draft);
  const { db } = services;
  const { filterId } = await db.subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
  const outboxId = await db.$transaction((tx) =>
    addNotice(tx, services.as(EDITOR), { eventVersionId, kind: "event", audience: "followers", changes: [] }),
  );
  await db.outboxFilter.create({ data: { outboxId, filterId } });
  const row = { outboxId, targetId: recipientId, channel: "email", cadence: "immediate", state: "sent" } as const;
  await db.delivery.create({ data: row });
  return outboxId;
}
