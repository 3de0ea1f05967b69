import {
  type Explanation,
  explainRecipient,
  listDead,
  listTold,
  readOperations,
  replayDeadDeliveries,
  traceEvent,
} from "@pacta/services";
import { ADMIN, EDITOR, VIEWER } from "@pacta/services/test-services";
import { afterEach, beforeEach, expect, test } from "vitest";
import { follow, openPostOffice, type PostOffice, type Published, publish, request } from "../test/open-post-office.ts";

let office: PostOffice;
let published: Published;

beforeEach(async () => {
  office = await openPostOffice();
});
afterEach(async () => {
  await office.close();
});

async function tell(): Promise<void> {
  published = await publish(office.services);
  await office.processors["fan-out"]({ outboxId: published.outboxId });
  await office.processors["send-deliveries"]({ outboxId: published.outboxId, lane: 0 });
}

async function explain(address: string): Promise<Explanation> {
  const { eventVersionId } = published;
  return explainRecipient(office.services.as(EDITOR), { eventVersionId, address });
}

async function verdictOn(address: string): Promise<unknown> {
  const explanation = await explain(address);
  return explanation.kind === "evaluated" ? explanation.subscriptions.map(({ verdict }) => verdict) : explanation;
}

test("I4 an event's trace counts filters and deliveries by state and reason, and lists whom, masked for editors", async () => {
  await follow(office.services, "ann@reader.test");
  await follow(office.services, "bob@reader.test");
  office.smtp.answer("bob@reader.test", { kind: "refuse", code: 550, message: "5.7.1 no" });
  await tell();
  const { eventVersionId, outboxId } = published;
  const trace = await traceEvent(office.services.as(EDITOR), { eventVersionId });
  expect(trace.notices).toMatchObject([{ kind: "event", filters: 1, version: 1 }]);
  expect(trace.notices[0]?.counts).toMatchObject([
    { channel: "email", state: "sent", reason: null, count: 1 },
    { channel: "email", state: "failed", reason: expect.stringContaining("5.7.1"), count: 1 },
  ]);
  const told = async (actor: typeof EDITOR) => {
    const { items } = await listTold(office.services.as(actor), { outboxId, after: null });
    return items.map(({ address }) => address).toSorted();
  };
  expect(await told(EDITOR)).toEqual(["a•••@reader.test", "b•••@reader.test"]);
  expect(await told(ADMIN)).toEqual(["ann@reader.test", "bob@reader.test"]);
  await expect(traceEvent(office.services.as(VIEWER), { eventVersionId })).rejects.toThrow(/may not/);
});

test("I4 why somebody did or did not hear of an event: ledger, filter, pause, no confirmation, too late, unknown", async () => {
  const { db } = office.services;
  await follow(office.services, "ann@reader.test");
  await follow(office.services, "other@reader.test", { kind: ["accession"] });
  await request(office.services, "pending@reader.test");
  const paused = await follow(office.services, "paused@reader.test");
  await db.subscription.update({ where: { id: paused }, data: { state: "paused", pausedAt: new Date() } });
  await tell();
  office.services.setNow("2026-11-21T09:00:00Z");
  await follow(office.services, "late@reader.test");

  expect(await explain("ann@reader.test")).toMatchObject({
    kind: "ledger",
    lines: [{ state: "sent", channel: "email" }],
  });
  expect(await verdictOn("other@reader.test")).toEqual([{ kind: "filtered", lists: ["kind"] }]);
  expect(await verdictOn("pending@reader.test")).toEqual([{ kind: "not-confirmed" }]);
  expect(await verdictOn("paused@reader.test")).toMatchObject([{ kind: "paused" }]);
  expect(await verdictOn("late@reader.test")).toMatchObject([{ kind: "followed-later" }]);
  expect(await explain("nobody@reader.test")).toEqual({ kind: "unknown-address", isSuppressed: false });
});

test("I4 who was suppressed before the send is in the ledger with that reason", async () => {
  await follow(office.services, "ann@reader.test");
  const { addressHash } = await office.services.db.recipient.findFirstOrThrow();
  const facts = { reason: "complaint", source: "arf", createdAt: new Date() } as const;
  await office.services.db.suppression.create({ data: { id: crypto.randomUUID(), addressHash, ...facts } });
  await tell();
  expect(await explain("ann@reader.test")).toMatchObject({
    kind: "ledger",
    isSuppressed: true,
    lines: [{ state: "skipped", reason: "the address is suppressed" }],
  });
});

test("M an admin sees the queue and plays a dead delivery again, which is audited and then sent once", async () => {
  await follow(office.services, "ann@reader.test");
  published = await publish(office.services);
  const { outboxId } = published;
  await office.processors["fan-out"]({ outboxId });
  await office.services.db.delivery.updateMany({ data: { state: "dead", attempts: 12, reason: "timed out" } });
  const ctx = office.services.as(ADMIN);
  expect(await readOperations(ctx)).toMatchObject({ dead: 1, queued: 0, sentToday: 0, complaints: { level: "quiet" } });
  expect(await listDead(ctx)).toMatchObject([{ outboxId, reason: "timed out", address: "ann@reader.test" }]);
  await expect(replayDeadDeliveries(office.services.as(EDITOR), { outboxId, targetId: null })).rejects.toThrow(
    /may not/,
  );
  expect(await replayDeadDeliveries(ctx, { outboxId, targetId: null })).toEqual({ replayed: 1 });
  expect(await replayDeadDeliveries(ctx, { outboxId, targetId: null })).toEqual({ replayed: 0 });
  expect(await readOperations(ctx)).toMatchObject({ dead: 0, queued: 1 });
  await office.processors["send-deliveries"]({ outboxId, lane: 0 });
  expect(office.smtp.mails).toHaveLength(1);
  expect(await readOperations(ctx)).toMatchObject({ queued: 0, sending: 0, sentToday: 1 });
  expect(await office.services.db.auditEntry.count({ where: { action: "delivery.replay" } })).toBe(1);
});
