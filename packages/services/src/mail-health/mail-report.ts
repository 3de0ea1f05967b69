import { z } from "zod";

const Line = z.string().max(1000);

/** What a mail server or a mailbox provider says of a mail to one recipient, as read from the mail it came in. */
export const MailReport = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("dsn"),
    action: z.enum(["failed", "delayed", "delivered", "relayed", "expanded"]),
    /** RFC 3463: class.subject.detail. */
    status: z.string().regex(/^[245]\.\d{1,3}\.\d{1,3}$/),
    diagnostic: Line.nullable(),
    messageId: Line.nullable(),
  }),
  z.strictObject({
    kind: z.literal("complaint"),
    /** RFC 5965 §7.3: `abuse`, `fraud`, `not-spam`, … */
    feedbackType: Line,
    userAgent: Line.nullable(),
    messageId: Line.nullable(),
  }),
  /** An answer by a machine or a person: kept as seen, never judged. */
  z.strictObject({ kind: z.literal("ignored"), why: Line }),
]);
export type MailReport = z.infer<typeof MailReport>;

export type ReportKind = "hard" | "soft" | "delayed" | "delivered" | "relayed" | "complaint" | "ignored";

/** SPEC G5: only `failed` can count against an address, by the class of its status; `not-spam` is no complaint. */
export function reportKind(report: MailReport): ReportKind {
  switch (report.kind) {
    case "ignored":
      return "ignored";
    case "complaint":
      return report.feedbackType.toLowerCase() === "not-spam" ? "ignored" : "complaint";
    case "dsn":
      return dsnKind(report.action, report.status);
  }
}

/** RFC 3463 §3.8: 5.7.x is the policy of a server about the message, and says nothing of the address. */
const POLICY = /^5\.7\./;

function dsnKind(action: Extract<MailReport, { kind: "dsn" }>["action"], status: string): ReportKind {
  switch (action) {
    case "delayed":
    case "delivered":
    case "relayed":
      return action;
    case "expanded":
      return "relayed";
    case "failed":
      if (status.startsWith("5.")) return POLICY.test(status) ? "soft" : "hard";
      return status.startsWith("4.") ? "soft" : "ignored";
  }
}
