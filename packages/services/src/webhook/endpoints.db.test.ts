import { startWebhookListener, type WebhookListener } from "@pacta/testing";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  ADMIN,
  EDITOR,
  NOTICE_TREATY,
  openTestServices,
  PUBLIC,
  type TestServices,
  VIEWER,
} from "../../test/open-test-services.ts";
import type { Actor, ServiceContext } from "../context.ts";
import { forgetUnconfirmed } from "../subscription/forget-unconfirmed.ts";
import { createEndpoint } from "./create-endpoint.ts";
import { type EgressPolicy, STRICT_POLICY } from "./egress/egress-policy.ts";
import { deleteEndpoint, disableEndpoint, enableEndpoint } from "./endpoint-switches.ts";
import { listAttempts } from "./list-attempts.ts";
import { listEndpoints, readEndpoint } from "./list-endpoints.ts";
import { replayDeliveries } from "./replay-deliveries.ts";
import { rotateSecret } from "./rotate-secret.ts";
import { testEndpoint } from "./test-endpoint.ts";
import { verifyEndpoint } from "./verify-endpoint.ts";

const FILTER = { treaty: [NOTICE_TREATY] };
const LOCAL: EgressPolicy = { ...STRICT_POLICY, allowsPrivate: true, timeoutMs: 2_000 };

let services: TestServices;
let listener: WebhookListener;

beforeAll(async () => {
  services = await openTestServices();
});
beforeEach(async () => {
  listener = await startWebhookListener();
});
afterEach(async () => {
  await listener.close();
  await services.db.webhookEndpoint.deleteMany();
});
afterAll(async () => services.close());

function as(actor: Actor, webhook: EgressPolicy = LOCAL): ServiceContext {
  const ctx = services.as(actor);
  return { ...ctx, config: { ...ctx.config, webhook } };
}

async function create(path = "/a", actor = VIEWER) {
  return createEndpoint(as(actor), { url: `${listener.url}${path}`, filter: FILTER });
}

test("a new endpoint belongs to the signed-in account, is not verified, and its secret is nowhere in clear", async () => {
  const { endpointId, secret } = await create();
  const [view] = await listEndpoints(as(VIEWER));
  expect(view).toMatchObject({ id: endpointId, state: "unverified", sentence: expect.stringContaining("Testland") });
  expect(JSON.stringify(view)).not.toContain('ecret"');
  const row = await services.db.webhookEndpoint.findUniqueOrThrow({ where: { id: endpointId } });
  expect(row.secretCipher).not.toContain(secret);
  expect(await services.db.recipient.count({ where: { userId: "user-viewer" } })).toBe(1);
});

test("G3 an account that has not proved its address keeps its endpoints when unconfirmed requests are forgotten", async () => {
  await create();
  const system = { ...as({ kind: "system" }), now: () => new Date("2027-01-20T00:00:00Z") };
  await forgetUnconfirmed(system);
  expect(await listEndpoints(as(VIEWER))).toHaveLength(1);
});

test("an endpoint is active once it echoes a signed challenge", async () => {
  const { endpointId, secret } = await create();
  expect(await verifyEndpoint(as(VIEWER), { endpointId })).toEqual({ isAccepted: true, answer: "HTTP 200" });
  expect(await readEndpoint(as(VIEWER), { endpointId })).toMatchObject({ state: "active" });
  const [post] = listener.posts;
  const header = (name: string): string => String(post?.headers[name]);
  const now = services.as(VIEWER).now();
  expect(Number(header("webhook-timestamp")) * 1_000).toBe(now.getTime());
  const signed = new Webhook(secret).sign(header("webhook-id"), now, post?.body ?? "");
  expect(header("webhook-signature")).toBe(signed);
});

test.each([
  ["takes everything and echoes nothing", { kind: "answer", status: 200, body: "ok" }],
  ["echoes with an error", { kind: "answer", status: 500 }],
  ["redirects", { kind: "answer", status: 302, headers: { location: "/b" } }],
] as const)("an endpoint that %s stays unverified, and can try again", async (_what, behaviour) => {
  const { endpointId } = await create();
  listener.answer("/a", behaviour);
  expect(await verifyEndpoint(as(VIEWER), { endpointId })).toMatchObject({ isAccepted: false });
  expect(await readEndpoint(as(VIEWER), { endpointId })).toMatchObject({ state: "unverified" });
  await expect(testEndpoint(as(VIEWER), { endpointId })).rejects.toMatchObject({ code: "conflict" });
  listener.answer("/a", { kind: "verify" });
  expect(await verifyEndpoint(as(VIEWER), { endpointId })).toMatchObject({ isAccepted: true });
});

test("F10 a test is sent once, whatever comes back, and stands in the log with the start of the answer", async () => {
  const { endpointId } = await create();
  await verifyEndpoint(as(VIEWER), { endpointId });
  listener.answer("/a", { kind: "answer", status: 500, body: "y".repeat(9_000) });
  expect(await testEndpoint(as(VIEWER), { endpointId })).toEqual({ isAccepted: false, answer: "HTTP 500" });
  expect(listener.posts.filter(({ body }) => body.includes("endpoint.test"))).toHaveLength(1);
  const { attempts } = await listAttempts(as(VIEWER), { endpointId, cursor: null, limit: 10 });
  expect(attempts[0]).toMatchObject({ outboxId: null, status: 500, response: "y".repeat(4_096) });
  expect(await readEndpoint(as(VIEWER), { endpointId })).toMatchObject({ state: "active", failingSince: null });
});

test("an endpoint is not called more than ten times a minute on its owner's wish", async () => {
  const { endpointId } = await create();
  for (let number = 0; number < 10; number += 1) await verifyEndpoint(as(VIEWER), { endpointId });
  await expect(verifyEndpoint(as(VIEWER), { endpointId })).rejects.toMatchObject({ code: "too-many" });
});

test("F9 after a rotation old and new secret sign for 24 hours, then the new one alone", async () => {
  const { endpointId, secret: old } = await create();
  await verifyEndpoint(as(VIEWER), { endpointId });
  const { secret } = await rotateSecret(as(VIEWER), { endpointId });
  const signaturesOf = async () => {
    await testEndpoint(as(VIEWER), { endpointId });
    const post = listener.posts.at(-1);
    const id = String(post?.headers["webhook-id"]);
    const expected = [secret, old].map((key) => new Webhook(key).sign(id, as(VIEWER).now(), post?.body ?? ""));
    return { given: String(post?.headers["webhook-signature"]).split(" "), expected };
  };
  const during = await signaturesOf();
  expect(during.given).toEqual(during.expected);
  services.setNow("2026-11-21T09:00:01Z");
  const after = await signaturesOf();
  expect(after.given).toEqual(after.expected.slice(0, 1));
  services.setNow("2026-11-20T09:00:00Z");
});

test.each([
  ["http://hooks.example/", ["93.184.215.14"]],
  ["https://hooks.example:8080/", ["93.184.215.14"]],
  ["https://ann:pw@hooks.example/", ["93.184.215.14"]],
  ["https://127.0.0.1/", []],
  ["https://0x7f000001/", []],
  ["https://[::ffff:10.0.0.1]/", []],
  ["https://hooks.example/", ["10.0.0.1"]],
  ["https://hooks.example/", ["93.184.215.14", "169.254.169.254"]],
  ["https://hooks.example/", ["::ffff:127.0.0.1"]],
] as const)("N the address %s that leads to %j is refused by its field", async (url, addresses) => {
  const ctx = as(VIEWER, { ...STRICT_POLICY, resolve: async () => addresses });
  const refused = createEndpoint(ctx, { url, filter: FILTER });
  await expect(refused).rejects.toMatchObject({ code: "invalid", faults: [{ field: "url" }] });
  expect(await services.db.webhookEndpoint.count()).toBe(0);
});

test("N an address checked when it was stored is checked again at every call", async () => {
  const { endpointId } = await createEndpoint(as(VIEWER, { ...STRICT_POLICY, resolve: async () => ["1.1.1.1"] }), {
    url: "https://hooks.example/a",
    filter: FILTER,
  });
  const rebound = as(VIEWER, { ...STRICT_POLICY, resolve: async () => ["127.0.0.1"] });
  const outcome = await verifyEndpoint(rebound, { endpointId });
  expect(outcome).toEqual({ isAccepted: false, answer: "its host name leads to an address that is not public" });
});

test("the same address with the same filter is refused, and so is a filter that asks for everything", async () => {
  await create();
  await expect(create()).rejects.toMatchObject({ code: "conflict" });
  const everything = createEndpoint(as(VIEWER), { url: `${listener.url}/b`, filter: {} });
  await expect(everything).rejects.toMatchObject({ code: "invalid", faults: [{ field: "filter" }] });
});

test("an account has twenty endpoints at most", async () => {
  for (let number = 0; number < 20; number += 1) await create(`/${number}`);
  await expect(create("/21")).rejects.toMatchObject({ code: "too-many" });
});

test("nobody reads, calls or changes the endpoint of somebody else, not even an admin", async () => {
  const { endpointId } = await create();
  const verbs = [
    readEndpoint,
    verifyEndpoint,
    testEndpoint,
    rotateSecret,
    disableEndpoint,
    enableEndpoint,
    deleteEndpoint,
  ];
  for (const actor of [EDITOR, ADMIN]) {
    for (const verb of verbs)
      await expect(verb(as(actor), { endpointId })).rejects.toMatchObject({ code: "not-found" });
    const page = { endpointId, cursor: null, limit: 1 };
    await expect(listAttempts(as(actor), page)).rejects.toMatchObject({ code: "not-found" });
    const all = { endpointId, outboxId: null, from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z" };
    await expect(replayDeliveries(as(actor), all)).rejects.toMatchObject({ code: "not-found" });
    expect(await listEndpoints(as(actor))).toEqual([]);
  }
  await expect(readEndpoint(as(PUBLIC), { endpointId })).rejects.toMatchObject({ code: "unauthenticated" });
  expect(listener.posts).toEqual([]);
});

test("a disabled endpoint is taken up again as what it was", async () => {
  const { endpointId } = await create();
  await disableEndpoint(as(VIEWER), { endpointId });
  await enableEndpoint(as(VIEWER), { endpointId });
  expect(await readEndpoint(as(VIEWER), { endpointId })).toMatchObject({ state: "unverified" });
  await verifyEndpoint(as(VIEWER), { endpointId });
  await disableEndpoint(as(VIEWER), { endpointId });
  expect(await readEndpoint(as(VIEWER), { endpointId })).toMatchObject({ state: "disabled" });
  await enableEndpoint(as(VIEWER), { endpointId });
  expect(await readEndpoint(as(VIEWER), { endpointId })).toMatchObject({ state: "active" });
});

test("an address that somebody follows with is an account's own only once it is proved", async () => {
  const known = { id: "01939c5e-0000-7000-8000-0000000000aa", address: "editor@pacta.test", domain: "pacta.test" };
  const rest = { addressHash: "h", locale: "en", zone: "UTC", state: "confirmed" as const, createdAt: new Date() };
  await services.db.recipient.create({ data: { ...known, ...rest } });
  await expect(create("/a", EDITOR)).rejects.toMatchObject({ code: "conflict" });
  await services.db.user.update({ where: { id: "user-editor" }, data: { emailVerified: true } });
  await create("/a", EDITOR);
  expect(await services.db.recipient.findUnique({ where: { id: known.id } })).toMatchObject({ userId: "user-editor" });
});
