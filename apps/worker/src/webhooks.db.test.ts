import { setTimeout as pause } from "node:timers/promises";
import {
  createEndpoint,
  disableEndpoint,
  forgetAttempts,
  replayDeadDeliveries,
  replayDeliveries,
  rotateSecret,
  STRICT_POLICY,
  sweepWebhooks,
  verifyEndpoint,
} from "@pacta/services";
import { ADMIN, NOTICE_TREATY, VIEWER } from "@pacta/services/test-services";
import { type CapturedPost, startWebhookListener, type WebhookListener } from "@pacta/testing";
import { Webhook } from "standardwebhooks";
import { uuidv7 } from "uuidv7";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPostOffice, type PostOffice, type Published, publish } from "../test/open-post-office.ts";
import type { Dependencies } from "./dependencies.ts";
import { sendWebhooksProcessor } from "./processors/send-webhooks.ts";

const WEBHOOK = { ...STRICT_POLICY, allowsPrivate: true, timeoutMs: 30_000 };

let office: PostOffice;
let listener: WebhookListener;
let deps: Dependencies;

beforeEach(async () => {
  office = await openPostOffice();
  listener = await startWebhookListener();
  const { service } = office.deps;
  // The real clock: the official verifier refuses timestamps that are five minutes off.
  deps = {
    ...office.deps,
    service: { ...service, config: { ...service.config, webhook: WEBHOOK }, now: () => new Date() },
  };
});
afterEach(async () => {
  await listener.close();
  await office.close();
});

function waitAtMost(timeoutMs: number): void {
  const { service } = deps;
  deps = { ...deps, service: { ...service, config: { ...service.config, webhook: { ...WEBHOOK, timeoutMs } } } };
}

function owner() {
  return { ...deps.service, actor: VIEWER };
}

async function endpoint(path: string): Promise<{ endpointId: string; secret: string }> {
  const created = await createEndpoint(owner(), { url: `${listener.url}${path}`, filter: { treaty: [NOTICE_TREATY] } });
  expect(await verifyEndpoint(owner(), created)).toMatchObject({ isAccepted: true });
  return created;
}

async function fanOut(): Promise<Published> {
  const published = await publish(office.services);
  await office.processors["fan-out"](published);
  return published;
}

async function send({ endpointId }: { readonly endpointId: string }): Promise<void> {
  await sendWebhooksProcessor(deps)({ endpointId });
}

function told(path: string): CapturedPost[] {
  return listener.posts.filter((post) => post.path === path && !post.body.includes("endpoint.verification"));
}

function headersOf(post: CapturedPost | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(post?.headers ?? {}).map(([name, value]) => [name, String(value)]));
}

async function makeDue(): Promise<void> {
  await office.services.db.delivery.updateMany({ data: { nextAttemptAt: new Date(0) } });
}

async function deliveryTo({ endpointId }: { readonly endpointId: string }) {
  return office.services.db.delivery.findFirstOrThrow({ where: { targetId: endpointId } });
}

async function endpointRow({ endpointId }: { readonly endpointId: string }) {
  return office.services.db.webhookEndpoint.findUniqueOrThrow({ where: { id: endpointId } });
}

async function ownerMails() {
  const rows = await office.services.db.accountMail.findMany({ orderBy: { createdAt: "asc" } });
  return rows.map(({ kind, details }) => [kind, (details as { stage?: string } | null)?.stage]);
}

test("F8 F9 a published event reaches its endpoint as a signed message that the official verifier accepts", async () => {
  const created = await endpoint("/a");
  await fanOut();
  expect(office.services.rung).toContain("send-webhooks");
  await send(created);
  const [post, ...more] = told("/a");
  expect(more).toEqual([]);
  const message = new Webhook(created.secret).verify(post?.body ?? "", headersOf(post));
  expect(message).toMatchObject({
    type: "treaty.action.published",
    data: {
      version: 1,
      action: "withdrawal-notice",
      actionDate: "2026-11-18",
      effectiveDate: null,
      party: { code: "SMP", name: "Sampleland" },
      treaty: { slug: NOTICE_TREATY, identifiers: [{ scheme: "UNTS", value: "I-99999" }] },
      references: [{ citation: "Note verbale 12/2026", url: null }],
      url: `http://pacta.test/treaties/${NOTICE_TREATY}`,
    },
  });
  expect(Buffer.byteLength(post?.body ?? "")).toBeLessThan(20_000);
  expect(() => new Webhook(created.secret).verify(`${post?.body} `, headersOf(post))).toThrow();
  expect(await deliveryTo(created)).toMatchObject({ state: "sent", attempts: 1 });
});

test("F9 F10 a retry keeps the id and changes the timestamp", async () => {
  const created = await endpoint("/a");
  listener.answer("/a", { kind: "answer", status: 500 });
  await fanOut();
  await send(created);
  const waiting = await deliveryTo(created);
  expect(waiting).toMatchObject({ state: "queued", attempts: 1, reason: "HTTP 500", leaseOwner: null });
  expect(waiting.nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 3_000);
  await send(created);
  expect(told("/a")).toHaveLength(1);
  listener.answer("/a", { kind: "answer", status: 204 });
  await makeDue();
  const later = { ...deps, service: { ...deps.service, now: () => new Date(Date.now() + 60_000) } };
  await sendWebhooksProcessor(later)(created);
  const [first, second] = told("/a").map(headersOf);
  expect(second?.["webhook-id"]).toBe(first?.["webhook-id"]);
  expect(Number(second?.["webhook-timestamp"])).toBeGreaterThan(Number(first?.["webhook-timestamp"]) + 50);
  expect(await deliveryTo(created)).toMatchObject({ state: "sent", attempts: 2 });
  expect(await endpointRow(created)).toMatchObject({ state: "active", failingSince: null });
});

test.each([
  ["redirects", { kind: "answer", status: 307, headers: { location: "/b" } }, "HTTP 307"],
  ["hangs", { kind: "hang" }, "no answer within 0.3 seconds"],
  ["answers 500", { kind: "answer", status: 500, body: "oops" }, "HTTP 500"],
] as const)(
  "F10 an endpoint that %s is tried again, and its owner hears of it once",
  async (_what, behaviour, reason) => {
    const created = await endpoint("/a");
    listener.answer("/a", behaviour);
    waitAtMost(300);
    await fanOut();
    await send(created);
    await makeDue();
    await send(created);
    expect(await deliveryTo(created)).toMatchObject({ state: "queued", attempts: 2, reason });
    expect(told("/b")).toEqual([]);
    expect(await ownerMails()).toEqual([["webhook-failing", "failing"]]);
    expect(await endpointRow(created)).toMatchObject({ state: "active", failingSince: expect.any(Date) });
  },
);

test("F10 Retry-After is honoured", async () => {
  const created = await endpoint("/a");
  listener.answer("/a", { kind: "answer", status: 503, headers: { "retry-after": "3600" } });
  await fanOut();
  await send(created);
  const { nextAttemptAt } = await deliveryTo(created);
  expect(nextAttemptAt.getTime()).toBeGreaterThan(Date.now() + 3_500_000);
});

test("F10 410 disables the endpoint, its owner is told, and nothing more is sent to it", async () => {
  const created = await endpoint("/a");
  listener.answer("/a", { kind: "answer", status: 410 });
  await fanOut();
  await send(created);
  expect(await endpointRow(created)).toMatchObject({ state: "disabled", disabledReason: "HTTP 410" });
  expect(await deliveryTo(created)).toMatchObject({ state: "failed", attempts: 1 });
  expect(await ownerMails()).toEqual([["webhook-disabled", "disabled"]]);
  const again = { ...created, outboxId: (await deliveryTo(created)).outboxId, from: null, to: null };
  await expect(replayDeliveries(owner(), again)).rejects.toMatchObject({ code: "conflict" });
  await makeDue();
  await send(created);
  expect(told("/a")).toHaveLength(1);
});

test("F10 after the last attempt the endpoint is disabled; mails went out at the first and the middle failure too", async () => {
  const created = await endpoint("/a");
  listener.answer("/a", { kind: "answer", status: 500 });
  await fanOut();
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await makeDue();
    await send(created);
  }
  await makeDue();
  await send(created);
  expect(told("/a")).toHaveLength(10);
  expect(await deliveryTo(created)).toMatchObject({ state: "dead", attempts: 10, reason: "HTTP 500" });
  expect(await endpointRow(created)).toMatchObject({ state: "disabled" });
  expect(await ownerMails()).toEqual([
    ["webhook-failing", "failing"],
    ["webhook-failing", "stillFailing"],
    ["webhook-disabled", "disabled"],
  ]);
});

test("F9 a rotated secret and the one before it both verify", async () => {
  const created = await endpoint("/a");
  const { secret } = await rotateSecret(owner(), created);
  await fanOut();
  await send(created);
  const [post] = told("/a");
  for (const key of [created.secret, secret]) {
    expect(new Webhook(key).verify(post?.body ?? "", headersOf(post))).toBeDefined();
  }
});

test("F10 one delivery or a span of time is replayed under the same id", async () => {
  const created = await endpoint("/a");
  const { outboxId } = await fanOut();
  await send(created);
  const nothing = { outboxId: null, from: null, to: null };
  expect(await replayDeliveries(owner(), { ...created, ...nothing, outboxId })).toEqual({ queued: 1 });
  await send(created);
  const hourAgo = new Date(Date.now() - 3_600_000).toISOString();
  const span = { ...nothing, from: hourAgo, to: new Date(Date.now() + 60_000).toISOString() };
  expect(await replayDeliveries(owner(), { ...created, ...span })).toEqual({ queued: 1 });
  await send(created);
  const before = { ...nothing, from: "2020-01-01T00:00:00Z", to: hourAgo };
  expect(await replayDeliveries(owner(), { ...created, ...before })).toEqual({ queued: 0 });
  expect(new Set(told("/a").map((post) => headersOf(post)["webhook-id"])).size).toBe(1);
  expect(told("/a")).toHaveLength(3);
  expect(await office.services.db.webhookAttempt.count({ where: { outboxId } })).toBe(3);
});

test("M a dead message played again by an admin rings for its endpoint, and for no sender of mails", async () => {
  const created = await endpoint("/a");
  const { outboxId } = await fanOut();
  await office.services.db.delivery.updateMany({ data: { state: "dead", attempts: 10, reason: "HTTP 503" } });
  const before = office.services.rung.length;
  const admin = { ...deps.service, actor: ADMIN };
  expect(await replayDeadDeliveries(admin, { outboxId, targetId: null })).toEqual({ replayed: 1 });
  expect(office.services.rung.slice(before)).toEqual(["send-webhooks"]);
  await send(created);
  expect(told("/a")).toHaveLength(1);
});

test("the log of attempts is kept for 90 days", async () => {
  const created = await endpoint("/a");
  await office.services.db.webhookAttempt.deleteMany();
  const attempt = { endpointId: created.endpointId, webhookId: "msg_1", durationMs: 5 };
  const days = ["2026-08-22", "2026-08-21", "2026-01-01"];
  await office.services.db.webhookAttempt.createMany({
    data: days.map((day, index) => ({ ...attempt, id: uuidv7(), number: index + 1, at: new Date(`${day}T09:00:01Z`) })),
  });
  const ctx = { ...deps.service, now: () => new Date("2026-11-20T09:00:00Z") };
  expect(await forgetAttempts(ctx)).toBe(2);
  expect(await forgetAttempts(ctx)).toBe(0);
  expect(await office.services.db.webhookAttempt.count()).toBe(1);
});

test.each([
  ["retracted", { state: "retracted" }, "the event is no longer published"],
  ["superseded", { supersededAt: new Date(0) }, "the event was superseded by a later version"],
] as const)("F7 an event %s before its message is sent is not told", async (_what, data, reason) => {
  const created = await endpoint("/a");
  const { eventVersionId } = await fanOut();
  await office.services.db.eventVersion.update({ where: { id: eventVersionId }, data });
  await send(created);
  expect(told("/a")).toEqual([]);
  expect(await deliveryTo(created)).toMatchObject({ state: "skipped", reason });
});

test("F7 an endpoint disabled or deleted since is not told", async () => {
  const [one, two] = [await endpoint("/a"), await endpoint("/b")];
  await fanOut();
  await disableEndpoint(owner(), one);
  await office.services.db.webhookEndpoint.delete({ where: { id: two.endpointId } });
  await send(one);
  await send(two);
  expect([...told("/a"), ...told("/b")]).toEqual([]);
  expect(await deliveryTo(one)).toMatchObject({ state: "skipped", reason: "the endpoint is not active" });
  expect(await deliveryTo(two)).toMatchObject({ state: "skipped", reason: "the endpoint was deleted" });
});

test("a message that cannot be signed harms no other, and counts as an attempt", async () => {
  const [poison, fine] = [await endpoint("/a"), await endpoint("/b")];
  await office.services.db.webhookEndpoint.update({
    where: { id: poison.endpointId },
    data: { secretCipher: "nonsense" },
  });
  await fanOut();
  await Promise.all([send(poison), send(fine)]);
  expect(await deliveryTo(poison)).toMatchObject({ state: "queued", reason: "the message could not be written" });
  expect(await deliveryTo(fine)).toMatchObject({ state: "sent" });
});

test("an endpoint that takes its time holds up no other", async () => {
  const slow = await endpoint("/slow");
  const fast: Awaited<ReturnType<typeof endpoint>>[] = [];
  for (let number = 0; number < 6; number += 1) fast.push(await endpoint(`/fast-${number}`));
  listener.answer("/slow", { kind: "answer", status: 200, delayMs: 8_000 });
  await fanOut();
  const slowly = send(slow);
  await Promise.all(fast.map(send));
  expect(await office.services.db.delivery.count({ where: { state: "sent" } })).toBe(6);
  expect(await deliveryTo(slow)).toMatchObject({ state: "sending" });
  await slowly;
  expect(await deliveryTo(slow)).toMatchObject({ state: "sent" });
});

test("F1 an endpoint that answers after the lease has run out is told once", async () => {
  const created = await endpoint("/a");
  const { service } = deps;
  const leaseMs = 1_500;
  deps = { ...deps, service: { ...service, config: { ...service.config, leaseMs } } };
  listener.answer("/a", { kind: "answer", status: 200, delayMs: 3 * leaseMs });
  await fanOut();
  const first = send(created);
  await pause(2 * leaseMs);
  await send(created);
  await first;
  expect(told("/a")).toHaveLength(1);
  expect(await deliveryTo(created)).toMatchObject({ state: "sent", attempts: 1 });
});

test("two workers at one endpoint tell it once, and a dead worker's delivery is taken over after its lease", async () => {
  const created = await endpoint("/a");
  await fanOut();
  await Promise.all([send(created), send(created)]);
  expect(told("/a")).toHaveLength(1);
  await office.services.db.delivery.updateMany({
    data: { state: "sending", leaseUntil: new Date(Date.now() + 60_000), nextAttemptAt: new Date(0) },
  });
  await send(created);
  expect(told("/a")).toHaveLength(1);
  await office.services.db.delivery.updateMany({ data: { leaseUntil: new Date(0) } });
  expect(await sweepWebhooks(deps.service)).toEqual({ endpoints: 1, buriedWebhooks: 0 });
  await send(created);
  expect(told("/a")).toHaveLength(2);
  expect(await sweepWebhooks(deps.service)).toEqual({ endpoints: 0, buriedWebhooks: 0 });
});

test("a delivery whose worker died at every attempt is buried by the sweep", async () => {
  await endpoint("/a");
  await fanOut();
  const dying = { state: "sending", leaseUntil: new Date(0), attempts: 10 } as const;
  await office.services.db.delivery.updateMany({ data: dying });
  expect(await sweepWebhooks(deps.service)).toEqual({ endpoints: 0, buriedWebhooks: 1 });
});
