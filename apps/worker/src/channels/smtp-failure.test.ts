import { expect, test } from "vitest";
import { classifySmtpFailure } from "./smtp-failure.ts";

function failure(fields: Record<string, unknown>): Error {
  return Object.assign(new Error("it failed"), fields);
}

test.each([
  ["a refused recipient", { command: "RCPT TO", responseCode: 550, response: "550 5.1.1 unknown" }, "refused"],
  ["refused content", { command: "DATA", responseCode: 554, response: "554 5.7.1 spam" }, "refused"],
  ["greylisting", { command: "RCPT TO", responseCode: 451, response: "451 4.7.1 later" }, "deferred"],
  ["a full disk", { command: "DATA", responseCode: 452, response: "452 4.3.1 full" }, "deferred"],
  ["our own sign-in refused", { command: "AUTH PLAIN", responseCode: 535, response: "535 no" }, "deferred"],
  ["our own address refused", { command: "MAIL FROM", responseCode: 550, response: "550 no" }, "deferred"],
  ["a lost connection", { code: "ECONNECTION" }, "deferred"],
  ["something odd", null, "deferred"],
])("%s", (_what, fields, kind) => {
  expect(classifySmtpFailure(fields === null ? "odd" : failure(fields), "ann@reader.test").kind).toBe(kind);
});

test("the reason is short and holds no address", () => {
  const response = `550 <ann@reader.test> ${"x".repeat(1_000)}`;
  const result = classifySmtpFailure(failure({ command: "RCPT TO", responseCode: 550, response }), "ann@reader.test");
  expect(result).toMatchObject({ kind: "refused", reason: expect.stringContaining("550 <the recipient>") });
  expect("reason" in result ? result.reason.length : 0).toBeLessThanOrEqual(300);
});

test.each([
  [550, "RCPT TO", "550 5.1.1 user unknown", "address"],
  [550, "RCPT TO", "550 No such user here", "address"],
  [550, "RCPT TO", "550 5.7.1 blocked by policy", undefined],
  [550, "RCPT TO", "550 rejected", undefined],
  [552, "RCPT TO", "552 5.2.2 mailbox full", undefined],
  [554, "DATA", "554 5.1.1 user unknown", undefined],
])("G5 %i at %s with «%s» blames the address only where there is none", (responseCode, command, response, blames) => {
  const cause = Object.assign(new Error("refused"), { responseCode, command, response });
  expect(classifySmtpFailure(cause, "ann@reader.test")).toEqual(
    blames === undefined ? { kind: "refused", reason: response } : { kind: "refused", reason: response, blames },
  );
});

test.each([
  [421, "RCPT TO", "421 4.7.0 slow down", "pause"],
  [421, "CONN", "421 closing", undefined],
  [421, "EHLO", "421 closing", undefined],
  [450, "RCPT TO", "450 4.2.0 greylisted", "patience"],
  [451, "DATA", "451 later", "patience"],
  [452, "RCPT TO", "452 4.7.28 rate of your address", "patience"],
  [452, "RCPT TO", "452 4.2.2 mailbox full", undefined],
])("G9 %i at %s with «%s» asks for %s", (responseCode, command, response, asksFor) => {
  const cause = Object.assign(new Error("put off"), { responseCode, command, response });
  expect(classifySmtpFailure(cause, "ann@reader.test")).toEqual(
    asksFor === undefined ? { kind: "deferred", reason: response } : { kind: "deferred", reason: response, asksFor },
  );
});

test("what PostgreSQL cannot store is not in the reason", () => {
  const result = classifySmtpFailure(
    failure({ command: "RCPT TO", responseCode: 550, response: "550 a\0b\r\nc" }),
    "x",
  );
  expect(result).toEqual({ kind: "refused", reason: "550 a b c" });
});
