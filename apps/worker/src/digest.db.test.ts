import { claimDigestBatch, digestMessageId, planDigests, sweepDigests } from "@pacta/services";
import { uuidv7 } from "uuidv7";
import { afterEach, beforeEach, expect, test } from "vitest";
import { announce, digestsAt, followByDigest, passTime } from "../test/digest-desk.ts";
import { openPostOffice, type PostOffice } from "../test/open-post-office.ts";

/** The hour of the digest is 07:30 in Berlin, 06:30 in UTC. */
const NEXT_MORNING = "2026-11-21T06:30:10Z";
const DAY_AFTER = "2026-11-22T06:31:00Z";

let office: PostOffice;

beforeEach(async () => {
  office = await openPostOffice();
});
afterEach(async () => office.close());

async function deliveries() {
  return office.services.db.delivery.findMany({ orderBy: { createdAt: "asc" } });
}

/** Two daily readers' worth of events, planned but not sent. */
async function planned(): Promise<void> {
  await followByDigest(office, "ann@reader.test");
  await announce(office);
  await announce(office, { kind: "declaration", participant: "SMP" });
  await office.processors["plan-digests"]({});
  office.services.setNow(NEXT_MORNING);
  await office.processors["plan-digests"]({});
}

test("F3 what a day brings comes as one mail at the reader's hour, one line each with why", async () => {
  await followByDigest(office, "ann@reader.test");
  await announce(office);
  await announce(office, { kind: "declaration", participant: "SMP" });
  await announce(office, { kind: "withdrawal-notice", participant: "TST", receivedDate: "2026-11-19", actDate: null });
  await digestsAt(office, "2026-11-20T09:05:00Z");
  await digestsAt(office, "2026-11-21T06:29:59Z");
  expect(office.smtp.mails).toEqual([]);
  await digestsAt(office, NEXT_MORNING);
  const [mail, ...more] = office.smtp.mails;
  expect(more).toEqual([]);
  const text = mail?.parsed.text?.toLowerCase() ?? "";
  const places = ["notice of termination", "declaration", "announcement"].map((word) => text.indexOf(word));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(text.match(/because you follow/gi)).toHaveLength(3);
  expect(mail?.parsed.subject).toMatch(/21 Nov(ember)? 2026/);
  const rows = await deliveries();
  expect(rows.map(({ state, attempts }) => [state, attempts])).toEqual([1, 2, 3].map(() => ["sent", 1]));
  expect(new Set(rows.map(({ digestId }) => digestId)).size).toBe(1);
  const digest = await office.services.db.digest.findFirstOrThrow();
  expect(digest).toMatchObject({ state: "sent", windowEnd: new Date("2026-11-21T06:30:00Z") });
  expect(mail?.parsed.messageId).toBe(digestMessageId(digest.id, "pacta.test"));
});

test("F3 the next window begins where the last one ended, and an empty one makes no mail", async () => {
  await followByDigest(office, "ann@reader.test");
  await announce(office);
  await digestsAt(office, "2026-11-20T09:05:00Z");
  await digestsAt(office, NEXT_MORNING);
  await digestsAt(office, DAY_AFTER);
  expect(await office.services.db.digestSchedule.findFirstOrThrow()).toMatchObject({
    windowStart: new Date("2026-11-22T06:30:00Z"),
    dueAt: new Date("2026-11-23T06:30:00Z"),
  });
  await announce(office);
  await digestsAt(office, "2026-11-23T07:00:00Z");
  expect(office.smtp.mails).toHaveLength(2);
  const [first, second] = await office.services.db.digest.findMany({ orderBy: { windowEnd: "asc" } });
  expect(first?.windowEnd).toEqual(new Date("2026-11-21T06:30:00Z"));
  expect(second?.windowStart).toEqual(new Date("2026-11-22T06:30:00Z"));
});

test("C7 a correction told by digest says what was said before and what is right now", async () => {
  await followByDigest(office, "ann@reader.test");
  const outboxId = await announce(office, {
    kind: "withdrawal-notice",
    participant: "SMP",
    receivedDate: "2026-11-18",
  });
  await digestsAt(office, "2026-11-20T09:05:00Z");
  await digestsAt(office, NEXT_MORNING);
  const { version } = await office.services.db.outbox.findUniqueOrThrow({
    where: { id: outboxId },
    select: { version: { select: { eventId: true } } },
  });
  const corrected = { kind: "withdrawal-notice", participant: "SMP", receivedDate: "2026-11-17" };
  await announce(office, { ...corrected, corrects: version?.eventId });
  await digestsAt(office, DAY_AFTER);
  const [first, second] = office.smtp.mails.map(({ parsed }) => parsed.text ?? "");
  expect(first).not.toContain("is now");
  expect(second).toContain("Received: was 18 November 2026, is now 17 November 2026");
});

test("F4 a weekly digest waits for its day", async () => {
  await followByDigest(office, "ann@reader.test", { cadence: "weekly", digestWeekday: 2 });
  await announce(office);
  await digestsAt(office, "2026-11-20T09:05:00Z");
  await digestsAt(office, "2026-11-23T12:00:00Z");
  expect(office.smtp.mails).toEqual([]);
  await digestsAt(office, "2026-11-24T06:31:00Z");
  expect(office.smtp.mails).toHaveLength(1);
});

test("F3 a digest of more than a hundred lines names the first hundred and counts the rest in one mail", async () => {
  const recipientId = await followByDigest(office, "ann@reader.test");
  const outboxId = await announce(office);
  const { db } = office.services;
  const notice = await db.outbox.findUniqueOrThrow({ where: { id: outboxId } });
  const match = await db.outboxFilter.findFirstOrThrow({ where: { outboxId } });
  const ids = Array.from({ length: 142 }, () => uuidv7());
  await db.outbox.createMany({
    data: ids.map((id) => ({ ...notice, id, noticeKey: id, changes: [] })),
  });
  await db.outboxFilter.createMany({ data: ids.map((id) => ({ outboxId: id, filterId: match.filterId })) });
  const row = { targetId: recipientId, channel: "email", cadence: "daily", state: "held" } as const;
  await db.delivery.createMany({ data: ids.map((id) => ({ ...row, outboxId: id })) });
  await digestsAt(office, "2026-11-20T09:05:00Z");
  await digestsAt(office, NEXT_MORNING);
  expect(office.smtp.mails).toHaveLength(1);
  const text = office.smtp.mails[0]?.parsed.text ?? "";
  expect(text.match(/because you follow/gi)).toHaveLength(100);
  expect(text).toMatch(/and 43 more\b/);
  expect(text).toContain("http://pacta.test/events");
  expect(await db.delivery.count({ where: { state: "sent" } })).toBe(143);
});

test("F5 a zone changed between two digests neither loses nor repeats an event", async () => {
  const recipientId = await followByDigest(office, "ann@reader.test");
  await announce(office);
  await digestsAt(office, "2026-11-20T09:05:00Z");
  await digestsAt(office, NEXT_MORNING);
  office.services.setNow("2026-11-21T09:00:00Z");
  await announce(office, { kind: "declaration", participant: "SMP" });
  await office.services.db.recipient.update({ where: { id: recipientId }, data: { zone: "America/New_York" } });
  expect(await sweepDigests(office.deps.service)).toMatchObject({ plans: 1 });
  await digestsAt(office, "2026-11-21T13:00:00Z");
  expect((await office.services.db.digestSchedule.findFirstOrThrow()).dueAt).toEqual(new Date("2026-11-22T12:30:00Z"));
  await digestsAt(office, "2026-11-22T12:30:00Z");
  expect(office.smtp.mails).toHaveLength(2);
  expect((await deliveries()).map(({ state }) => state)).toEqual(["sent", "sent"]);
});

test("F3 two planners at once make one digest of one window", async () => {
  for (let number = 0; number < 12; number += 1) await followByDigest(office, `reader${number}@reader.test`);
  await announce(office);
  await planDigests(office.deps.service);
  office.services.setNow(NEXT_MORNING);
  const made = await Promise.all([1, 2, 3, 4].map(async () => planDigests(office.deps.service)));
  expect(made.reduce((sum, count) => sum + count, 0)).toBe(12);
  expect(await office.services.db.digest.count()).toBe(12);
  expect(await office.services.db.delivery.count({ where: { digestId: null } })).toBe(0);
});

test("F3 what commits while its window is closed goes into the next one", async () => {
  const recipientId = await followByDigest(office, "ann@reader.test");
  const first = await announce(office);
  await digestsAt(office, "2026-11-20T09:05:00Z");
  const { db } = office.services;
  const late = await db.outbox.findUniqueOrThrow({ where: { id: first } });
  const id = uuidv7();
  await db.outbox.create({ data: { ...late, id, noticeKey: "late", changes: [] } });
  const { filterId } = await db.outboxFilter.findFirstOrThrow();
  await db.outboxFilter.create({ data: { outboxId: id, filterId } });
  await db.$transaction(async (tx) => {
    const row = { outboxId: id, targetId: recipientId, channel: "email", cadence: "daily", state: "held" } as const;
    await tx.delivery.create({ data: { ...row, createdAt: new Date("2026-11-20T10:00:00Z") } });
    await digestsAt(office, NEXT_MORNING);
  });
  expect((await deliveries()).map(({ state }) => state).sort()).toEqual(["held", "sent"]);
  await digestsAt(office, DAY_AFTER);
  expect((await deliveries()).map(({ state }) => state)).toEqual(["sent", "sent"]);
  expect(office.smtp.mails).toHaveLength(2);
});

test("F7 what is no longer true is left out and recorded; with nothing left no mail goes out", async () => {
  await planned();
  const [first] = await office.services.db.eventVersion.findMany({ where: { kind: "announcement" } });
  await office.services.db.eventVersion.updateMany({ where: { id: first?.id ?? "" }, data: { state: "retracted" } });
  await office.processors["send-digests"]({ lane: 0 });
  expect(office.smtp.mails).toHaveLength(1);
  expect(office.smtp.mails[0]?.parsed.text).not.toMatch(/announcement/i);
  expect((await deliveries()).map(({ state, reason }) => [state, reason]).sort()).toEqual([
    ["sent", null],
    ["skipped", "the event is no longer published"],
  ]);
});

test("F7 a digest of somebody who has unsubscribed since is skipped with its reason", async () => {
  await planned();
  await office.services.db.subscription.updateMany({ data: { state: "ended" } });
  await office.processors["send-digests"]({ lane: 0 });
  expect(office.smtp.mails).toEqual([]);
  const reason = "the subscription has ended or is paused";
  expect(await office.services.db.digest.findFirstOrThrow()).toMatchObject({ state: "skipped", reason });
  expect((await deliveries()).map(({ state }) => state)).toEqual(["skipped", "skipped"]);
});

test("G1 a digest is ended by one token for all of it", async () => {
  await planned();
  await office.processors["send-digests"]({ lane: 0 });
  const raw = office.smtp.mails[0]?.raw.replaceAll(/\r\n\s/g, " ") ?? "";
  expect(raw.match(/List-Unsubscribe: /g)).toHaveLength(1);
  expect(raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
});

test("a domain that asked us to wait gets its digest later, the attempt is not counted", async () => {
  await planned();
  const { db } = office.services;
  const pausedUntil = new Date(Date.now() + 60_000);
  await db.mailDomain.create({ data: { domain: "reader.test", pausedUntil, strikes: 1, reason: "421" } });
  await office.processors["send-digests"]({ lane: 0 });
  expect(await db.digest.findFirstOrThrow()).toMatchObject({ state: "queued", attempts: 0 });
  expect((await deliveries()).map(({ state }) => state)).toEqual(["held", "held"]);
  await db.mailDomain.deleteMany();
  await passTime(office);
  await office.processors["send-digests"]({ lane: 0 });
  expect(office.smtp.mails).toHaveLength(1);
});

test.each([
  [550, "failed", "failed"],
  [451, "queued", "held"],
])("a digest answered with %i is %s, and all it gathered is %s", async (code, state, itemState) => {
  await planned();
  office.smtp.answer("ann@reader.test", { kind: "refuse", code, message: "no" });
  await office.processors["send-digests"]({ lane: 0 });
  expect(await office.services.db.digest.findFirstOrThrow()).toMatchObject({ state, attempts: 1, leaseOwner: null });
  expect(new Set((await deliveries()).map((row) => row.state))).toEqual(new Set([itemState]));
});

test("a worker killed between planning and sending loses nothing: the sweep rings again", async () => {
  await planned();
  await claimDigestBatch(office.deps.service, { owner: uuidv7(), limit: 10 });
  await office.processors["send-digests"]({ lane: 0 });
  expect(office.smtp.mails).toEqual([]);
  await passTime(office);
  expect(await sweepDigests(office.deps.service)).toMatchObject({ plans: 0, digests: 1 });
  await office.processors["send-digests"]({ lane: 0 });
  expect(office.smtp.mails).toHaveLength(1);
  expect((await deliveries()).map(({ state }) => state)).toEqual(["sent", "sent"]);
});

test("a worker killed between sending and recording repeats one mail with the same Message-ID", async () => {
  await planned();
  office.smtp.answer("ann@reader.test", { kind: "drop-after-data" });
  await office.processors["send-digests"]({ lane: 0 });
  office.smtp.answer("ann@reader.test", null);
  await passTime(office);
  await office.processors["send-digests"]({ lane: 0 });
  const ids = office.smtp.mails.map(({ parsed }) => parsed.messageId);
  expect(ids.length).toBeGreaterThanOrEqual(2);
  expect(new Set(ids).size).toBe(1);
  expect((await deliveries()).map(({ state }) => state)).toEqual(["sent", "sent"]);
});

test("a digest that workers died over again and again is tried alone, and takes no other along", async () => {
  for (let number = 0; number < 2; number += 1) await followByDigest(office, `reader${number}@reader.test`);
  await planned();
  const claim = async () => claimDigestBatch(office.deps.service, { owner: uuidv7(), limit: 10 });
  expect((await claim()).claimed).toBe(3);
  await office.services.db.digest.updateMany({ data: { leaseUntil: new Date(0), attempts: 4 } });
  expect([(await claim()).claimed, (await claim()).claimed, (await claim()).claimed]).toEqual([1, 1, 1]);
  expect((await claim()).claimed).toBe(0);
});

test("a digest whose worker died at every attempt is buried with all it gathered", async () => {
  await planned();
  await claimDigestBatch(office.deps.service, { owner: uuidv7(), limit: 10 });
  await office.services.db.digest.updateMany({ data: { leaseUntil: new Date(0), attempts: 12 } });
  expect(await sweepDigests(office.deps.service)).toEqual({ plans: 0, digests: 0, buriedDigests: 1 });
  expect((await deliveries()).map(({ state }) => state)).toEqual(["dead", "dead"]);
});

test("F5 a clock that steps back and forward over a clock change loses nothing and sends nothing twice", async () => {
  await followByDigest(office, "ann@reader.test", { cadence: "daily", zone: "Europe/Berlin", digestMinute: 150 });
  const clock = [
    "2027-03-27T01:31:00Z",
    "2027-03-28T01:10:00Z",
    "2027-03-28T00:10:00Z",
    "2027-03-28T02:10:00Z",
    "2027-03-28T00:20:00Z",
    "2027-03-29T00:31:00Z",
    "2027-03-28T23:31:00Z",
    "2027-03-30T00:31:00Z",
  ];
  for (const iso of clock) {
    office.services.setNow(iso);
    await announce(office, { actDate: "2027-03-20" });
    await digestsAt(office, iso);
  }
  await digestsAt(office, "2027-03-31T01:00:00Z");
  const rows = await deliveries();
  expect(rows).toHaveLength(clock.length);
  expect(rows.every(({ state }) => state === "sent")).toBe(true);
  const days = office.smtp.mails.map(({ parsed }) => parsed.subject);
  expect(new Set(days).size).toBe(days.length);
  const lines = office.smtp.mails.flatMap(({ parsed }) => parsed.text?.match(/because you follow/gi) ?? []);
  expect(lines).toHaveLength(clock.length);
});
