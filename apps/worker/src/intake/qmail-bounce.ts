import { type DeliveryStatus, plainLine } from "./delivery-status.ts";

const OPENING = /^Hi\. This is the .+ at .+\.\r?\n/;
const COPY_OF_MAIL = /\n--- Below this line is a copy of the (?:message|mail header)\./;
/** A paragraph that begins with the address in angle brackets and a colon. */
const FAILURE = /\n<[^<>\n]+>:\s*\n((?:.+\n?)+)/;
const STATUS = /\(#([45]\.\d{1,3}\.\d{1,3})\)/;

/** QSBMF (cr.yp.to/proto/qsbmf.txt): qmail's bounces are plain text that begins with a set sentence. */
export function readQmailBounce(text: string): DeliveryStatus | null {
  const [report = ""] = text.replaceAll("\r\n", "\n").split(COPY_OF_MAIL);
  if (!OPENING.test(report)) return null;
  const diagnostic = FAILURE.exec(report)?.[1];
  const status = diagnostic === undefined ? undefined : STATUS.exec(diagnostic)?.[1];
  if (diagnostic === undefined || status === undefined) return null;
  return { action: "failed", status, diagnostic: plainLine(diagnostic) };
}
