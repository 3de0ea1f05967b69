import type { MailReport } from "@pacta/services";
import { type ParsedMail, simpleParser } from "mailparser";
import { fieldsOf, plainLine, readDeliveryStatus } from "./delivery-status.ts";
import { readQmailBounce } from "./qmail-bounce.ts";

export type ReadReport = {
  readonly report: MailReport;
  /** Local parts and links by which the mail that is reported on names its reader; not verified. */
  readonly names: readonly string[];
};

const STATUS_TYPES: ReadonlySet<string> = new Set(["message/delivery-status", "message/global-delivery-status"]);

/** What a mail to one of our report addresses says. Only a report at its top level counts: forwarded ones do not. */
export async function readReport(raw: Buffer): Promise<ReadReport> {
  const mail = await simpleParser(raw, { keepDeliveryStatus: true, skipHtmlToText: true, skipTextToHtml: true });
  const type = topLevelType(mail);
  if (type.value !== "multipart/report") return { report: plainReport(mail, type.value), names: [] };
  if (type.reportType === "delivery-status") return { report: deliveryReport(mail), names: [] };
  if (type.reportType === "feedback-report") return feedbackReport(mail, raw);
  return { report: ignored("a report of another kind"), names: [] };
}

function topLevelType(mail: ParsedMail): { readonly value: string; readonly reportType: string } {
  const header: unknown = mail.headers.get("content-type");
  if (header === null || typeof header !== "object" || !("value" in header))
    return { value: "text/plain", reportType: "" };
  const params: unknown = "params" in header ? header.params : null;
  const reportType: unknown = params !== null && typeof params === "object" ? Reflect.get(params, "report-type") : "";
  return { value: String(header.value).toLowerCase(), reportType: String(reportType ?? "").toLowerCase() };
}

function ignored(why: string): MailReport {
  return { kind: "ignored", why };
}

function plainReport(mail: ParsedMail, type: string): MailReport {
  const bounce = type === "text/plain" ? readQmailBounce(mail.text ?? "") : null;
  if (bounce !== null) return { kind: "dsn", ...bounce, messageId: messageIdIn(mail.text ?? "") };
  const isAutomatic = mail.headers.has("auto-submitted") || mail.headers.has("x-autoreply");
  return ignored(isAutomatic ? "an automatic answer" : "a mail that is no report");
}

function deliveryReport(mail: ParsedMail): MailReport {
  const status = partOf(mail, "2", STATUS_TYPES);
  const told = status === null ? null : readDeliveryStatus(status);
  if (told === null) return ignored("a report that does not say what happened");
  return { kind: "dsn", ...told, messageId: messageIdIn(partOf(mail, "3") ?? "") };
}

/** A field of the mail that is reported on, its folded lines with it. */
const NAMING_FIELD = /^(?:Return-Path|List-Unsubscribe):.*(?:\r?\n[ \t].*)*/gim;

function feedbackReport(mail: ParsedMail, raw: Buffer): ReadReport {
  const text = partOf(mail, "2", new Set(["message/feedback-report"]));
  const feedback = fieldsOf((text ?? "").trim());
  const type = feedback.get("feedback-type");
  if (type === undefined) return { report: ignored("a complaint without its kind"), names: [] };
  // A copy marked as inline is read as part of the report itself: it is still in its source.
  const original = partOf(mail, "3") ?? raw.toString("latin1");
  const names = [feedback.get("original-mail-from"), ...(original.match(NAMING_FIELD) ?? [])];
  const agent = feedback.get("user-agent");
  return {
    report: {
      kind: "complaint",
      feedbackType: plainLine(type),
      userAgent: agent === undefined ? null : plainLine(agent),
      messageId: messageIdIn(partOf(mail, "3") ?? ""),
    },
    names: names.filter((name) => name !== undefined),
  };
}

/** A part of the top level by its number, as text. */
function partOf(mail: ParsedMail, partId: string, types?: ReadonlySet<string>): string | null {
  const part = mail.attachments.find((attachment) => attachment.partId === partId);
  if (part === undefined || (types !== undefined && !types.has(part.contentType.toLowerCase()))) return null;
  return part.content.toString("utf8");
}

function messageIdIn(text: string): string | null {
  const found = /^Message-ID:\s*(<[^<>\s]{1,250}>)/im.exec(text)?.[1];
  return found === undefined ? null : plainLine(found);
}
