import type { SendResult } from "@pacta/services";
import { z } from "zod";

const LONGEST_REASON = 300;
const FIRST_PERMANENT_CODE = 500;
/** PostgreSQL refuses a NUL, and with it the outcomes of the whole batch. */
const UNSTORABLE = /\p{Cc}+/gu;
/** Only here does a 5xx speak of this mail; elsewhere it speaks of our sign-in or of the server. */
const ABOUT_THE_MAIL: ReadonlySet<string> = new Set(["RCPT TO", "DATA"]);

const SmtpFailure = z.object({
  message: z.string(),
  command: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

/** Judges a failed send by the server's first refusing answer: 5xx to this mail is final, all else is tried again. */
export function classifySmtpFailure(cause: unknown, recipient: string): SendResult {
  const failure = SmtpFailure.safeParse(cause instanceof Error ? { ...cause, message: cause.message } : cause);
  if (!failure.success) return { kind: "deferred", reason: "the mail server could not be asked" };
  const { message, command, responseCode, response } = failure.data;
  const reason = (response ?? message)
    .replaceAll(recipient, "the recipient")
    .replaceAll(UNSTORABLE, " ")
    .slice(0, LONGEST_REASON);
  const isFinal =
    responseCode !== undefined && responseCode >= FIRST_PERMANENT_CODE && ABOUT_THE_MAIL.has(command ?? "");
  return { kind: isFinal ? "refused" : "deferred", reason };
}
