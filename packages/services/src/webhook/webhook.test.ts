import { Webhook } from "standardwebhooks";
import { describe, expect, test } from "vitest";
import type { WebhookAnswer } from "./egress/post-webhook.ts";
import { settleWebhook, WEBHOOK_ATTEMPTS } from "./settle-webhook.ts";
import { signatureHeaders, webhookId } from "./sign-webhook.ts";
import { webhookSchema } from "./webhook-payload.ts";
import { newWebhookSecret, openSecret, sealSecret, secretBytes } from "./webhook-secret.ts";
import { type TypedNotice, webhookTypeOf } from "./webhook-type.ts";

const BODY = '{"type":"endpoint.test"}';

function answered(status: number, retryAfter: string | null = null): WebhookAnswer {
  return { kind: "answered", status, retryAfter, body: "", durationMs: 1 };
}

describe("F9 signing", () => {
  const secret = newWebhookSecret();
  const id = webhookId("outbox", "endpoint");
  const headers = signatureHeaders([secret], { id, at: new Date(), body: BODY });

  test("F9 the official verifier accepts our signature", () => {
    expect(new Webhook(secret).verify(BODY, headers)).toEqual(JSON.parse(BODY));
  });

  test("F9 a body changed by one byte is rejected", () => {
    expect(() => new Webhook(secret).verify(BODY.replace("test", "tesu"), headers)).toThrow();
  });

  test("F9 another secret, another id and an old timestamp are rejected", () => {
    expect(() => new Webhook(newWebhookSecret()).verify(BODY, headers)).toThrow();
    expect(() => new Webhook(secret).verify(BODY, { ...headers, "webhook-id": "msg_other" })).toThrow();
    const old = signatureHeaders([secret], { id, at: new Date(Date.now() - 3_600_000), body: BODY });
    expect(() => new Webhook(secret).verify(BODY, old)).toThrow();
  });

  test("F9 two secrets give two signatures, each of which its verifier accepts", () => {
    const next = newWebhookSecret();
    const both = signatureHeaders([next, secret], { id, at: new Date(), body: BODY });
    expect(both["webhook-signature"]?.split(" ")).toHaveLength(2);
    expect(new Webhook(secret).verify(BODY, both)).toBeDefined();
    expect(new Webhook(next).verify(BODY, both)).toBeDefined();
  });

  test("F9 a secret is whsec_ and 32 random bytes, and no two are the same", () => {
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(secretBytes(secret)).toHaveLength(32);
    expect(newWebhookSecret()).not.toBe(secret);
  });

  test("a stored secret opens for its own endpoint and deployment alone", () => {
    const sealed = sealSecret("deployment", "endpoint", secret);
    expect(sealed).not.toContain(secret.slice(6, 20));
    expect(openSecret("deployment", "endpoint", sealed)).toBe(secret);
    expect(() => openSecret("deployment", "another", sealed)).toThrow();
    expect(() => openSecret("other deployment", "endpoint", sealed)).toThrow();
  });
});

describe("F10 retries", () => {
  const now = new Date("2026-11-29T10:00:00Z");
  const settle = (answer: WebhookAnswer, attempts = 1, chance = 0) => settleWebhook({ answer, attempts, chance, now });

  test("F10 the schedule is 0 s, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h, then it ends", () => {
    const delays = Array.from({ length: WEBHOOK_ATTEMPTS }, (_, index) => settle(answered(500), index + 1)).map(
      (settled) => (settled.kind === "again" ? settled.delayMs / 1_000 : settled.kind),
    );
    expect(delays).toEqual([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400, "given-up"]);
  });

  test("F10 chance adds at most a fifth to a wait", () => {
    expect(settle(answered(500), 2, 0.999)).toMatchObject({ delayMs: expect.closeTo(360_000, -3) });
  });

  test.each([200, 201, 202, 204, 299])("F10 %d is success", (status) => {
    expect(settle(answered(status)).kind).toBe("sent");
  });

  test.each([101, 301, 302, 304, 307, 400, 401, 404, 500, 502])("F10 %d is tried again", (status) => {
    expect(settle(answered(status))).toEqual({ kind: "again", reason: `HTTP ${status}`, delayMs: 5_000 });
  });

  test("F10 410 ends it at once", () => {
    expect(settle(answered(410))).toEqual({ kind: "given-up", reason: "HTTP 410", state: "failed" });
  });

  test.each([
    [429, "120", 120_000],
    [503, "Sun, 29 Nov 2026 10:10:00 GMT", 600_000],
    [503, "1", 5_000],
    [429, "999999999", 86_400_000],
    [429, "soon", 5_000],
    [429, "Sun, 29 Nov 2020 10:10:00 GMT", 5_000],
    [500, "120", 5_000],
  ])("F10 %d with Retry-After %s waits %d ms", (status, retryAfter, delayMs) => {
    expect(settle(answered(status, retryAfter))).toMatchObject({ kind: "again", delayMs });
  });
});

test.each<[Partial<TypedNotice>, string]>([
  [{ eventKind: "ratification" }, "treaty.action.published"],
  [{ eventKind: "reservation" }, "treaty.statement.published"],
  [{ eventKind: "entry-into-force" }, "treaty.in_force"],
  [{ eventKind: "adoption", isFirstOfTreaty: true }, "treaty.created"],
  [{ kind: "correction" }, "treaty.action.corrected"],
  [{ kind: "cancellation" }, "treaty.action.retracted"],
  [{ kind: "effect", effectKind: "entry-into-force" }, "treaty.in_force"],
  [{ kind: "effect", effectKind: "withdrawal" }, "treaty.action.published"],
])("F8 %j is a message of type %s", (notice, type) => {
  const plain = {
    kind: "event",
    eventKind: "signature",
    effectKind: null,
    changes: [],
    isFirstOfTreaty: false,
  } as const;
  expect(webhookTypeOf({ ...plain, ...notice })).toBe(type);
});

test("F8 the published schema names every type of message", () => {
  const schema = JSON.stringify(webhookSchema("https://pacta.test"));
  for (const type of ["treaty.created", "treaty.action.corrected", "treaty.in_force", "endpoint.test"]) {
    expect(schema).toContain(`"${type}"`);
  }
  expect(schema).toContain("https://pacta.test/schemas/webhook.json");
});
