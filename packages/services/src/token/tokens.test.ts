import { expect, test } from "vitest";
import { confirmationToken, readConfirmationToken } from "./confirmation-token.ts";
import { readUnsubscribeToken, unsubscribeToken } from "./unsubscribe-token.ts";

const SECRET = "s".repeat(32);
const ID = "019ab000-0000-7000-8000-000000000001";
const OTHER_ID = "019ab000-0000-7000-8000-000000000002";
const REQUESTED = new Date("2026-11-20T09:00:00Z");

test("a confirmation token gives back its subscription for 72 hours", () => {
  const token = confirmationToken(SECRET, ID, REQUESTED);
  expect(readConfirmationToken(SECRET, token, new Date("2026-11-23T09:00:00Z"))).toBe(ID);
});

test("an expired confirmation token is refused as gone and names the field", () => {
  const token = confirmationToken(SECRET, ID, REQUESTED);
  const read = () => readConfirmationToken(SECRET, token, new Date("2026-11-23T09:00:01Z"));
  expect(read).toThrow(
    expect.objectContaining({ code: "gone", faults: [expect.objectContaining({ field: "token" })] }),
  );
});

test.each([
  ["signed with another key", confirmationToken("x".repeat(32), ID, REQUESTED)],
  ["made for another purpose", unsubscribeToken(SECRET, { recipientId: ID, outboxId: OTHER_ID })],
  ["cut short", confirmationToken(SECRET, ID, REQUESTED).slice(0, -1)],
  ["empty", ""],
  ["of many parts", "a.b.c"],
  ["no base64", "%%%.§§§"],
])("a confirmation token that is %s is refused", (_case, token) => {
  const read = () => readConfirmationToken(SECRET, token, REQUESTED);
  expect(read).toThrow(expect.objectContaining({ code: "not-found" }));
});

test("an unsubscribe token names its delivery and cannot be altered", () => {
  const scope = { recipientId: ID, outboxId: OTHER_ID };
  const token = unsubscribeToken(SECRET, scope);
  expect(readUnsubscribeToken(SECRET, token)).toEqual(scope);
  const [, signature] = token.split(".");
  const forged = `${Buffer.from(`${OTHER_ID},${ID}`).toString("base64url")}.${signature}`;
  expect(readUnsubscribeToken(SECRET, forged)).toBeNull();
});
