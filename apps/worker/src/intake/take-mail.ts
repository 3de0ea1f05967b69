import type { Logger } from "@pacta/platform";
import {
  readReturnAddress,
  readUnsubscribeAddress,
  readUnsubscribeToken,
  recordReport,
  type ServiceContext,
  ServiceError,
  unsubscribeByMail,
} from "@pacta/services";
import { type ReadReport, readReport } from "./read-report.ts";

export type Intake = { readonly service: ServiceContext; readonly log: Logger };

/** What one of our addresses is for; null: there is no such mailbox. */
export type Mailbox =
  | { readonly kind: "return-path"; readonly recipientId: string }
  | { readonly kind: "unsubscribe"; readonly localPart: string }
  | { readonly kind: "complaints" };

const COMPLAINTS: ReadonlySet<string> = new Set(["fbl", "abuse"]);

/** The mailbox behind a local part; one that we did not sign is none. */
export function mailboxOf(secret: string, localPart: string): Mailbox | null {
  if (COMPLAINTS.has(localPart.toLowerCase())) return { kind: "complaints" };
  if (readUnsubscribeAddress(secret, localPart) !== null) return { kind: "unsubscribe", localPart };
  const recipientId = readReturnAddress(secret, localPart);
  return recipientId === null ? null : { kind: "return-path", recipientId };
}

export type ArrivedMail = {
  /** The envelope sender; empty for reports. */
  readonly from: string;
  readonly mailbox: Mailbox;
  readonly raw: Buffer;
};

/** Does what a mail to one of our addresses asks for; false where nobody can be found whom it speaks of. */
export async function takeMail(intake: Intake, { from, mailbox, raw }: ArrivedMail): Promise<boolean> {
  if (mailbox.kind === "unsubscribe") return takeUnsubscribe(intake, { from, localPart: mailbox.localPart });
  const read = await readReport(raw);
  const isReturned = mailbox.kind === "return-path";
  const recipientId = isReturned ? mailbox.recipientId : namedRecipient(intake.service, read);
  if (recipientId === null) return false;
  const outcome = await recordReport(intake.service, { recipientId, report: read.report });
  intake.log.info({ recipientId, kind: outcome.kind, isSuppressed: outcome.isSuppressed }, "report taken in");
  if (outcome.alarm !== null && outcome.alarm.level !== "quiet") {
    intake.log.error({ ...outcome.alarm }, "many readers complain about our mails");
  }
  return true;
}

type Leaving = { readonly from: string; readonly localPart: string };

/** A bounce or an automatic answer asks for nothing: only a mail that somebody sent does. */
async function takeUnsubscribe({ service, log }: Intake, { from, localPart }: Leaving): Promise<boolean> {
  if (from === "") return true;
  try {
    const { ended } = await unsubscribeByMail(service, { localPart });
    log.info({ ended }, "unsubscribed by mail");
    return true;
  } catch (cause) {
    if (cause instanceof ServiceError && cause.code === "not-found") return false;
    throw cause;
  }
}

/** The reader of the mail that is complained of, by a return path or a link that we signed. */
function namedRecipient({ config }: ServiceContext, { report, names }: ReadReport): string | null {
  if (report.kind !== "complaint") return null;
  for (const name of names) {
    const localPart = /(b\+[a-z2-7.]+)@/i.exec(name)?.[1] ?? "";
    const token = /\/u\/([\w.-]+)/.exec(name)?.[1] ?? "";
    const recipientId =
      readReturnAddress(config.secret, localPart) ?? readUnsubscribeToken(config.secret, token)?.recipientId ?? null;
    if (recipientId !== null) return recipientId;
  }
  return null;
}
