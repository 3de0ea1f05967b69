import type { SendResult } from "@pacta/services";
import { z } from "zod";

const LONGEST_REASON = 300;
const FIRST_PERMANENT_CODE = 500;
/** PostgreSQL refuses a NUL, and with it the outcomes of the whole batch. */
const UNSTORABLE = /\p{Cc}+/gu;
/** Only here does a 5xx speak of this mail; elsewhere it speaks of our sign-in or of the server. */
const ABOUT_THE_MAIL: ReadonlySet<string> = new Set(["RCPT TO", "DATA"]);
const DURING_A_MAIL: ReadonlySet<string> = new Set(["MAIL FROM", "RCPT TO", "DATA"]);

const SmtpFailure = z.object({
  message: z.string(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

/** RFC 3463 §3.2: what is wrong is the address itself, not the message nor the moment. */
const DEAD_ADDRESS = /\b5\.1\.(?:1|2|3|6|10)\b/;
const ENHANCED_STATUS = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
const UNKNOWN_WORDS = /unknown user|user unknown|no such (?:user|mailbox|recipient)|mailbox not found|does not exist/i;
const NOT_NOW: ReadonlySet<number> = new Set([450, 451]);
const CLOSING = 421;
const OUR_BAN = /\b4\.7\.\d{1,3}\b/;

/** Judges a failed send by the server's first refusing answer: 5xx to this mail is final, all else is tried again. */
export function classifySmtpFailure(cause: unknown, recipient: string): SendResult {
  const failure = SmtpFailure.safeParse(cause instanceof Error ? { ...cause, message: cause.message } : cause);
  if (!failure.success) return { kind: "deferred", reason: "the mail server could not be asked" };
  const { message, command = "", responseCode = 0, response } = failure.data;
  const reason = (response ?? message)
    .replaceAll(recipient, "the recipient")
    .replaceAll(UNSTORABLE, " ")
    .slice(0, LONGEST_REASON);
  if (responseCode >= FIRST_PERMANENT_CODE && ABOUT_THE_MAIL.has(command)) {
    return isDeadAddress(command, reason)
      ? { kind: "refused", reason, blames: "address" }
      : { kind: "refused", reason };
  }
  const asksFor = wishOf(responseCode, reason);
  // At the greeting or the sign-in it is our own relay that speaks, and of no domain.
  if (asksFor === null || !DURING_A_MAIL.has(command)) return { kind: "deferred", reason };
  return { kind: "deferred", reason, asksFor };
}

function isDeadAddress(command: string, reason: string): boolean {
  if (command !== "RCPT TO") return false;
  return ENHANCED_STATUS.test(reason) ? DEAD_ADDRESS.test(reason) : UNKNOWN_WORDS.test(reason);
}

function wishOf(code: number, reason: string): "patience" | "pause" | null {
  if (code === CLOSING) return "pause";
  return NOT_NOW.has(code) || OUR_BAN.test(reason) ? "patience" : null;
}
