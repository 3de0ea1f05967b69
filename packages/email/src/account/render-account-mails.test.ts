import { expect, test } from "vitest";
import { personalise } from "../personalise.ts";
import { renderTeamInvitation } from "./render-confirm-subscription.ts";
import { renderEndpointProblem } from "./render-delivery-problem.ts";
import { renderSecurityMail } from "./render-security-mail.ts";
import { renderWelcome } from "./render-welcome.ts";

const ENDPOINT = {
  endpointUrl: "https://hooks.newsroom.example/treaties",
  failingSince: "2026-11-20T10:00:00Z",
  nextAttemptAt: "2026-11-20T10:05:00Z",
  attempts: 1,
  answer: "HTTP 503",
  logUrl: "https://pacta.example/account/webhooks",
};

test("E11 an invited address is told who suggested it, and that nothing comes unless it confirms", async () => {
  const values = {
    owner: 'Ann\r\nBcc: eve@example.org <b>"',
    follows: "All events by Kenya",
    confirmUrl: "https://x.example/c",
  };
  const { subject, html, text } = personalise(await renderTeamInvitation("en"), values);
  expect(subject).toBe('Ann Bcc: eve@example.org <b>" suggests treaty alerts for you');
  expect(text).toContain("Nothing is sent unless you confirm.");
  expect(html).not.toContain("<b>");
});

test("E8 a new account is told what it took over, or that there was nothing", async () => {
  const manageUrl = "https://pacta.example/account/subscriptions";
  expect((await renderWelcome("en", { merged: ["Ratification by Kenya"], manageUrl })).text).toContain(
    "- Ratification by Kenya",
  );
  expect((await renderWelcome("en", { merged: [], manageUrl })).text).toContain("followed nothing yet");
});

test.each([
  ["failing", "Deliveries to hooks.newsroom.example are failing", "We try again."],
  ["stillFailing", "Deliveries to hooks.newsroom.example still fail", "keep failing"],
  ["disabled", "Deliveries to hooks.newsroom.example have stopped", "We have disabled it"],
] as const)("F10 the owner of an endpoint is told that it is %s", async (stage, expected, sentence) => {
  const { subject, text } = await renderEndpointProblem("en", { ...ENDPOINT, stage });
  expect(subject).toBe(expected);
  expect(text).toContain(sentence);
  expect(text).toContain("- Last answer: HTTP 503");
  expect(text).toContain("- Next attempt: 20 November 2026 at 10:05 UTC");
});

test("a link that resets a password says how long it works, and that nothing has changed yet", async () => {
  const { text } = await renderSecurityMail("en", {
    kind: "password-reset",
    resetUrl: "https://pacta.example/reset/t",
    expiresAt: "2026-11-20T11:00:00Z",
  });
  expect(text).toContain("until 20 November 2026 at 11:00 UTC");
  expect(text).toContain("your password stays as it is");
});

test("a changed password is reported with the time and what to do if it was somebody else", async () => {
  const accountUrl = "https://pacta.example/account";
  const { text } = await renderSecurityMail("en", { kind: "password-changed", at: "2026-11-20T10:00:00Z", accountUrl });
  expect(text).toContain("When: 20 November 2026 at 10:00 UTC");
  expect(text).toContain("If this was not you, choose a new password now.");
});
