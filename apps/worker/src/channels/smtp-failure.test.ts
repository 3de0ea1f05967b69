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

test("what PostgreSQL cannot store is not in the reason", () => {
  const result = classifySmtpFailure(
    failure({ command: "RCPT TO", responseCode: 550, response: "550 a\0b\r\nc" }),
    "x",
  );
  expect(result).toEqual({ kind: "refused", reason: "550 a b c" });
});
