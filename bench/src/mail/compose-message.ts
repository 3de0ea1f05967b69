import type { MailContent } from "@pacta/email";
import MailComposer from "nodemailer/lib/mail-composer";

export type Composed = {
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  readonly date: Date;
  readonly content: MailContent;
  readonly headers: Readonly<Record<string, string>>;
};

/** One message as nodemailer composes it, the usual way. */
export async function composeMessage({ content, headers, ...envelope }: Composed): Promise<Buffer> {
  const options = { ...envelope, ...content, headers, textEncoding: "quoted-printable", newline: "win" } as const;
  return new MailComposer(options).compile().build();
}
