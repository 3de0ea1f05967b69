import MailComposer from "nodemailer/lib/mail-composer";
import { headerLine, type MailContent } from "./personalise.ts";

export type MessageInput = {
  /** `Name <address>`. */
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  readonly date: Date;
  readonly content: MailContent;
  readonly headers: Readonly<Record<string, string>>;
};

/** The finished message: RFC 5322 headers, text and HTML as alternatives, ready to be sent as it is. */
export async function buildMessage({ from, to, messageId, date, content, headers }: MessageInput): Promise<Buffer> {
  const composer = new MailComposer({
    from: headerLine(from),
    to: { name: "", address: headerLine(to) },
    subject: headerLine(content.subject),
    messageId: headerLine(messageId),
    date,
    text: content.text,
    html: content.html,
    textEncoding: "quoted-printable",
    newline: "win",
    headers: { "Auto-Submitted": "auto-generated", ...headers },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
