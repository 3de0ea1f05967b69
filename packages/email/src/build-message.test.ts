import { simpleParser } from "mailparser";
import { expect, test } from "vitest";
import { buildMessage, type MessageInput } from "./build-message.ts";

const INPUT: MessageInput = {
  from: "Pacta <alerts@pacta.example>",
  to: "reader@example.org",
  messageId: "<0123@pacta.example>",
  date: new Date("2026-11-23T10:00:00Z"),
  content: { subject: "Côte d'Ivoire – ratification", html: "<p>Zażółć</p>", text: "Zażółć\n.\nend" },
  headers: {},
};

/** The header block with folded lines joined. */
function headersOf(raw: Buffer): string {
  return (raw.toString("utf8").split("\r\n\r\n")[0] ?? "").replaceAll(/\r\n[ \t]+/g, " ");
}

test("G1 a mail without bulk headers has no List header and no precedence", async () => {
  expect(headersOf(buildMessage(INPUT))).not.toMatch(/^(List-|Precedence|Feedback-ID)/im);
});

test("what is built parses back to what was put in", async () => {
  const parsed = await simpleParser(buildMessage(INPUT));
  expect(parsed.subject).toBe(INPUT.content.subject);
  expect(parsed.text?.trim()).toBe(INPUT.content.text);
  expect(parsed.html).toBe(INPUT.content.html);
  expect(parsed.messageId).toBe(INPUT.messageId);
});

test("a line break in an address or a subject opens no second header", async () => {
  const content = { ...INPUT.content, subject: "x\r\nBcc: eve@example.org" };
  const raw = buildMessage({ ...INPUT, to: "a@example.org\r\nBcc: eve@example.org", content });
  expect(headersOf(raw)).not.toMatch(/^Bcc:/im);
});

test("every line is short enough for SMTP and ends in CR LF", async () => {
  const long = { ...INPUT.content, html: `<p>${"x ".repeat(2_000)}</p>` };
  const lines = buildMessage({ ...INPUT, content: long })
    .toString("utf8")
    .split("\r\n");
  expect(lines.every((line) => line.length <= 998 && !line.includes("\n"))).toBe(true);
});
