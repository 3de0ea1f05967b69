import { expect, test } from "vitest";
import { digestUnsubscribeToken, readDigestUnsubscribeToken } from "./digest-unsubscribe-token.ts";
import { unsubscribeToken } from "./unsubscribe-token.ts";

const SECRET = "s".repeat(32);
const ID = "019ab000-0000-7000-8000-000000000001";

test("G1 a digest's token names its reader and rhythm, and a token of one mail is none", () => {
  const scope = { recipientId: ID, cadence: "weekly" } as const;
  expect(readDigestUnsubscribeToken(SECRET, digestUnsubscribeToken(SECRET, scope))).toEqual(scope);
  expect(readDigestUnsubscribeToken(SECRET, unsubscribeToken(SECRET, { recipientId: ID, outboxId: ID }))).toBeNull();
});
