import { claimDeliveries, recheckDeliveries, recordDeliveries } from "@pacta/db";
import {
  claimDeliveryBatch,
  deliveryMessageId,
  fanOutNotice,
  sweepUnfinished,
  unsubscribe,
  unsubscribeToken,
} from "@pacta/services";
import { PUBLIC, TEST_SECRET } from "@pacta/services/test-services";
import { uuidv7 } from "uuidv7";
import { afterEach, beforeEach, expect, test } from "vitest";
import { follow, openPostOffice, type PostOffice, type Published, publish } from "../test/open-post-office.ts";
import { createProcessors } from "./processors.ts";

const DAY_MS = 86_400_000;

let office: PostOffice;

beforeEach(async () => {
  office = await openPostOffice();
});
afterEach(async () => office.close());

async function fanOut(): Promise<Published> {
  const published = await publish(office.services);
  await office.processors["fan-out"](published);
  return published;
}

async function send({ outboxId }: Published): Promise<void> {
  await office.processors["send-deliveries"]({ outboxId, lane: 0 });
}

/** As if the wait for the next attempt were over. */
async function makeDue(): Promise<void> {
  await office.services.db.delivery.updateMany({ data: { nextAttemptAt: new Date(0) } });
}

function serviceWithLease(leaseMs: number): PostOffice["deps"]["service"] {
  const { service } = office.deps;
  return { ...service, config: { ...service.config, leaseMs } };
}

function withLease(leaseMs: number): PostOffice["processors"] {
  return createProcessors({ ...office.deps, service: serviceWithLease(leaseMs) });
}

async function onlyDelivery() {
  const [row, ...more] = await office.services.db.delivery.findMany();
  expect(more).toEqual([]);
  if (row === undefined) throw new Error("no delivery was written");
  return row;
}

test("a published event reaches its follower as one mail that says what changed and why", async () => {
  await follow(office.services, "ann@reader.test");
  const published = await fanOut();
  await send(published);
  const [mail] = office.smtp.mails;
  expect(office.smtp.mails).toHaveLength(1);
  expect(mail?.to).toEqual(["ann@reader.test"]);
  expect(mail?.parsed.subject).toBe("Sampleland – notice of termination – Testland–Sampleland Treaty");
  for (const body of [mail?.parsed.text, mail?.parsed.html || ""]) {
    expect(body).toContain("in force, notice of termination received");
    expect(body?.replace(/\u00a0|&nbsp;|&#160;/g, " ")).toContain("18 November 2027");
    expect(body).toContain("Note verbale 12/2026");
    expect(body).toContain("http://pacta.test/u/");
  }
  expect(await onlyDelivery()).toMatchObject({ state: "sent", attempts: 1 });
});

test("G1 the mail can be ended with one click, and the token in it works", async () => {
  await follow(office.services, "ann@reader.test");
  await send(await fanOut());
  const headers = office.smtp.mails[0]?.parsed.headers;
  const token = /<http:\/\/pacta\.test\/u\/([^>]+)>/.exec(
    office.smtp.mails[0]?.raw.replaceAll(/\r\n\s/g, " ") ?? "",
  )?.[1];
  expect(headers?.get("precedence")).toBe("bulk");
  expect(headers?.get("auto-submitted")).toBe("auto-generated");
  expect(await unsubscribe(office.services.as(PUBLIC), { token: token ?? "", scope: "these" })).toEqual({ ended: 1 });
});

test("fanning out twice, or twice at once, writes each delivery once", async () => {
  await follow(office.services, "ann@reader.test");
  const { outboxId } = await publish(office.services);
  const ctx = office.deps.service;
  const results = await Promise.all([
    fanOutNotice(ctx, { outboxId, groupingMs: 0 }),
    fanOutNotice(ctx, { outboxId, groupingMs: 0 }),
  ]);
  results.push(await fanOutNotice(ctx, { outboxId, groupingMs: 0 }));
  expect(results.filter(({ kind }) => kind === "fanned-out")).toHaveLength(1);
  expect(await office.services.db.delivery.count()).toBe(1);
});

test("F18 a recipient whom several filters match gets one mail that names them all", async () => {
  await follow(office.services, "ann@reader.test");
  await follow(office.services, "ann@reader.test", { participant: ["SMP"] });
  await send(await fanOut());
  expect(office.smtp.mails).toHaveLength(1);
  await onlyDelivery();
  expect(office.smtp.mails[0]?.parsed.text).toMatch(/because you follow: *\n– .*\n– .*/);
});

test.each([
  ["another participant", { participant: ["OTH"] }],
  ["another kind of event", { kind: ["reservation"] }],
  ["another topic", { topic: ["defence-security"], kind: ["signature"] }],
])("a follower of %s is not told", async (_what, filter) => {
  await follow(office.services, "ann@reader.test", filter);
  await fanOut();
  expect(await office.services.db.delivery.count()).toBe(0);
});

test("a follower of the other side of a bilateral treaty is told too", async () => {
  await follow(office.services, "ann@reader.test", { participant: ["TST"] });
  await fanOut();
  expect(await office.services.db.delivery.count()).toBe(1);
});

test("two workers never hold the same delivery", async () => {
  for (let number = 0; number < 20; number += 1) await follow(office.services, `reader${number}@reader.test`);
  const { outboxId } = await fanOut();
  const claim = async () => claimDeliveryBatch(office.deps.service, { outboxId, owner: uuidv7(), limit: 7 });
  const batches = await Promise.all([claim(), claim(), claim(), claim()]);
  const held = batches.flatMap(({ toSend }) => toSend.map(({ recipientId }) => recipientId));
  expect(held).toHaveLength(20);
  expect(new Set(held).size).toBe(20);
});

test("a worker does not wait for rows that another is just claiming: it takes the rest", async () => {
  for (let number = 0; number < 5; number += 1) await follow(office.services, `reader${number}@reader.test`);
  const { outboxId } = await fanOut();
  const terms = { outboxId, leaseMs: 60_000, maxAttempts: 12 };
  const [first, second] = await office.services.db.$transaction(async (tx) => [
    await claimDeliveries(tx, { ...terms, owner: uuidv7(), limit: 2 }),
    await claimDeliveries(office.services.db, { ...terms, owner: uuidv7(), limit: 5 }),
  ]);
  expect([first?.length, second?.length]).toEqual([2, 3]);
});

test("a batch reads its own rows only, however many the notice has and before anything is known of them", async () => {
  await follow(office.services, "ann@reader.test");
  const { outboxId } = await fanOut();
  await office.services.db.$executeRaw`
    INSERT INTO deliveries (outbox_id, target_id, channel, cadence, state)
    SELECT ${outboxId}::uuid, gen_random_uuid(), 'email', 'immediate', 'queued' FROM generate_series(1, 3000)`;
  const owner = uuidv7();
  const rowsRead = await office.services.db.$transaction(async (tx) => {
    const recipientIds = await claimDeliveries(tx, { outboxId, owner, leaseMs: 60_000, maxAttempts: 12, limit: 10 });
    const held = await recheckDeliveries(tx, { outboxId, owner, recipientIds });
    expect(held).toHaveLength(10);
    const outcome = { outboxId, owner, state: "sent", reason: null, delayMs: 0 } as const;
    expect(
      await recordDeliveries(
        tx,
        held.map(({ recipientId }) => ({ ...outcome, recipientId })),
      ),
    ).toBe(10);
    const [read] = await tx.$queryRaw<{ rows: number }[]>`
      SELECT (seq_tup_read + idx_tup_fetch)::int AS rows FROM pg_stat_xact_user_tables WHERE relname = 'deliveries'`;
    return read?.rows;
  });
  expect(rowsRead).toBeGreaterThan(0);
  expect(rowsRead).toBeLessThan(200);
});

test("two senders at once send each mail once", async () => {
  for (let number = 0; number < 12; number += 1) await follow(office.services, `reader${number}@reader.test`);
  const published = await fanOut();
  await Promise.all([send(published), send(published)]);
  expect(office.smtp.mails.map(({ to }) => to[0]).sort()).toHaveLength(12);
  expect(new Set(office.smtp.mails.map(({ to }) => to[0])).size).toBe(12);
});

test("F7 a mail already queued is not sent to somebody who has unsubscribed since", async () => {
  await follow(office.services, "ann@reader.test");
  const published = await fanOut();
  const { targetId: recipientId, outboxId } = await onlyDelivery();
  const token = unsubscribeToken(TEST_SECRET, { recipientId, outboxId });
  await unsubscribe(office.services.as(PUBLIC), { token, scope: "these" });
  await send(published);
  expect(office.smtp.mails).toEqual([]);
  expect(await onlyDelivery()).toMatchObject({ state: "skipped", reason: "the subscription has ended or is paused" });
});

test.each([
  ["retracted", { state: "retracted" }, "the event is no longer published"],
  ["superseded", { supersededAt: new Date(0) }, "the event was superseded by a later version"],
] as const)("F7 an event %s before its mail is sent is not told", async (_what, data, reason) => {
  await follow(office.services, "ann@reader.test");
  const published = await fanOut();
  await office.services.db.eventVersion.update({ where: { id: published.eventVersionId }, data });
  await send(published);
  expect(office.smtp.mails).toEqual([]);
  expect(await onlyDelivery()).toMatchObject({ state: "skipped", reason });
});

test("a greylisted mail goes back to the queue and is delivered later under the same Message-ID", async () => {
  await follow(office.services, "ann@reader.test");
  office.smtp.answer("ann@reader.test", { kind: "refuse", code: 451, message: "4.7.1 try again later" });
  const published = await fanOut();
  await send(published);
  const waiting = await onlyDelivery();
  expect(waiting).toMatchObject({ state: "queued", attempts: 1, leaseOwner: null });
  expect(waiting.reason).toContain("451");
  expect(waiting.nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 20_000);
  office.smtp.answer("ann@reader.test", null);
  await send(published);
  expect(office.smtp.mails).toEqual([]);
  await makeDue();
  await send(published);
  expect(await onlyDelivery()).toMatchObject({ state: "sent", attempts: 2 });
  const { outboxId, targetId: recipientId } = waiting;
  const messageId = deliveryMessageId({ outboxId, recipientId, channel: "email" }, "pacta.test");
  expect(office.smtp.mails[0]?.parsed.messageId).toBe(messageId);
});

test("a mail refused for good is failed once, its neighbours are sent, and no address is kept in the reason", async () => {
  await follow(office.services, "ann@reader.test");
  await follow(office.services, "bob@reader.test");
  office.smtp.answer("bob@reader.test", { kind: "refuse", code: 550, message: "5.1.1 <bob@reader.test> unknown" });
  const published = await fanOut();
  await send(published);
  await makeDue();
  await send(published);
  const rows = await office.services.db.delivery.findMany({ orderBy: { state: "asc" } });
  expect(rows.map(({ state, attempts }) => [state, attempts])).toEqual([
    ["sent", 1],
    ["failed", 1],
  ]);
  expect(rows[1]?.reason).toContain("550");
  expect(rows[1]?.reason).not.toContain("bob@");
  expect(office.smtp.mails.map(({ to }) => to)).toEqual([["ann@reader.test"]]);
});

test.each(["drop-at-recipient", "drop-after-data"] as const)("a connection lost (%s) strands nobody", async (kind) => {
  await follow(office.services, "ann@reader.test");
  await follow(office.services, "bob@reader.test");
  office.smtp.answer("bob@reader.test", { kind });
  const published = await fanOut();
  await send(published);
  office.smtp.answer("bob@reader.test", null);
  await makeDue();
  await send(published);
  const states = (await office.services.db.delivery.findMany()).map(({ state }) => state);
  expect(states).toEqual(["sent", "sent"]);
  const toBob = office.smtp.mails.filter(({ to }) => to.includes("bob@reader.test"));
  expect(new Set(toBob.map(({ parsed }) => parsed.messageId)).size).toBe(1);
});

test("after its last attempt a mail is dead, with its reason, and stays so", async () => {
  await follow(office.services, "ann@reader.test");
  office.smtp.answer("ann@reader.test", { kind: "refuse", code: 451, message: "4.7.1 never" });
  const published = await fanOut();
  await office.services.db.delivery.updateMany({ data: { attempts: 11 } });
  await send(published);
  expect(await onlyDelivery()).toMatchObject({ state: "dead", attempts: 12, nextAttemptAt: expect.any(Date) });
});

test("a dead worker's mail is taken over once its lease has run out, not before", async () => {
  await follow(office.services, "ann@reader.test");
  const published = await fanOut();
  await claimDeliveryBatch(office.deps.service, { ...published, owner: uuidv7(), limit: 10 });
  await send(published);
  expect(office.smtp.mails).toEqual([]);
  await office.services.db.delivery.updateMany({ data: { leaseUntil: new Date(0) } });
  await withLease(1_000)["send-deliveries"]({ outboxId: published.outboxId, lane: 0 });
  expect(office.smtp.mails).toHaveLength(1);
});

test("F1 a lease that ran out while PostgreSQL was away is given its time again", async () => {
  await follow(office.services, "ann@reader.test");
  const published = await fanOut();
  await claimDeliveryBatch(office.deps.service, { ...published, owner: uuidv7(), limit: 10 });
  await office.services.db.delivery.updateMany({ data: { leaseUntil: new Date(0) } });
  // A lease longer than any server has been up stands for a server that has just started.
  await withLease(100 * 365 * DAY_MS)["send-deliveries"]({ outboxId: published.outboxId, lane: 0 });
  expect(office.smtp.mails).toEqual([]);
});

test("a mail that workers died over again and again is tried alone, and takes no other along", async () => {
  for (let number = 0; number < 3; number += 1) await follow(office.services, `reader${number}@reader.test`);
  const { outboxId } = await fanOut();
  await claimDeliveryBatch(office.deps.service, { outboxId, owner: uuidv7(), limit: 10 });
  await office.services.db.delivery.updateMany({ data: { leaseUntil: new Date(0), attempts: 4 } });
  const claim = async () => claimDeliveryBatch(office.deps.service, { outboxId, owner: uuidv7(), limit: 10 });
  expect([(await claim()).claimed, (await claim()).claimed, (await claim()).claimed]).toEqual([1, 1, 1]);
  expect((await claim()).claimed).toBe(0);
});

test("the sweep rings for each kind of unfinished work and is silent when there is none", async () => {
  await follow(office.services, "ann@reader.test");
  const published = await publish(office.services);
  const before = office.services.rung.length;
  // `follow` left a confirmation mail behind that is no longer wanted but still queued.
  await office.services.db.accountMail.updateMany({ data: { state: "sent" } });
  expect(await sweepUnfinished(office.deps.service)).toMatchObject({ outboxRows: 1, notices: 0 });
  await office.processors["fan-out"](published);
  expect(await sweepUnfinished(office.deps.service)).toMatchObject({ outboxRows: 0, notices: 1 });
  await send(published);
  const silent = { outboxRows: 0, notices: 0, accountMails: 0, buried: 0 };
  expect(await sweepUnfinished(office.deps.service)).toEqual(silent);
  expect(office.services.rung.slice(before)).toEqual(["fan-out", "send-deliveries", "send-deliveries"]);
});

test("a mail whose worker died at every attempt is buried by the sweep", async () => {
  await follow(office.services, "ann@reader.test");
  const published = await fanOut();
  await claimDeliveryBatch(office.deps.service, { ...published, owner: uuidv7(), limit: 10 });
  await office.services.db.delivery.updateMany({ data: { leaseUntil: new Date(0), attempts: 12 } });
  // The database started within the time of a lease: the worker may live, and wait to record.
  expect(await sweepUnfinished(serviceWithLease(4_000 * DAY_MS))).toMatchObject({ buried: 0 });
  expect(await sweepUnfinished(office.deps.service)).toMatchObject({ buried: 1 });
  expect(await onlyDelivery()).toMatchObject({ state: "dead" });
});
