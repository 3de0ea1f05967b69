import { expect, test } from "vitest";
import { MAX_ATTEMPTS, retryDelayMs } from "./attempt-policy.ts";
import { deliveryMessageId } from "./message-id.ts";
import { settleAttempt } from "./settle-attempt.ts";

const DEFERRED = { kind: "deferred", reason: "451" } as const;

test("a deferred mail waits longer each time, six hours at most", () => {
  const delays = Array.from({ length: MAX_ATTEMPTS }, (_entry, index) => retryDelayMs(index + 1, 0));
  expect(delays.slice(0, 3)).toEqual([30_000, 60_000, 120_000]);
  expect(delays).toEqual([...delays].sort((a, b) => a - b));
  expect(Math.max(...delays)).toBe(21_600_000);
});

test("chance adds at most a fifth to a wait", () => {
  expect(retryDelayMs(1, 0.999_999)).toBeLessThanOrEqual(36_000);
});

test("a mail deferred at its last attempt is dead, one before that it is queued", () => {
  expect(settleAttempt(DEFERRED, MAX_ATTEMPTS, 0).state).toBe("dead");
  expect(settleAttempt(DEFERRED, MAX_ATTEMPTS - 1, 0).state).toBe("queued");
});

test("a Message-ID is the same for the same delivery and another for any other", () => {
  const key = { outboxId: "o", recipientId: "r", channel: "email" };
  const id = deliveryMessageId(key, "pacta.test");
  expect(deliveryMessageId({ ...key }, "pacta.test")).toBe(id);
  expect(id).toMatch(/^<[0-9a-f]{32}@pacta\.test>$/);
  expect(deliveryMessageId({ ...key, channel: "webhook" }, "pacta.test")).not.toBe(id);
});
