import MailComposer from "nodemailer/lib/mail-composer";
import type { MessageInput } from "../build-message.ts";
import { headerLine } from "../mail-text.ts";

/** The message as nodemailer's own composer writes it: what ours is compared with. */
export async function composeMessage(input: MessageInput): Promise<Buffer> {
  const { from, to, messageId, date, content, headers } = input;
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
