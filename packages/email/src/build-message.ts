import type { MailContent } from "./personalise.ts";
import { personaliseMessage } from "./personalise-message.ts";
import { prebuildMessage } from "./prebuild-message.ts";

export type MessageInput = {
  /** `Name <address>`. */
  readonly from: string;
  readonly to: string;
  readonly messageId: string;
  readonly date: Date;
  readonly content: MailContent;
  readonly headers: Readonly<Record<string, string>>;
};

/** The finished message to one person: a mail to many is prebuilt once instead. */
export function buildMessage({ from, to, messageId, date, content, headers }: MessageInput): Buffer {
  const prebuilt = prebuildMessage({
    parts: { ...content, awaits: [] },
    from,
    headers: { fields: headers, awaits: [] },
  });
  return personaliseMessage(prebuilt, { to, messageId, date, values: {} });
}
