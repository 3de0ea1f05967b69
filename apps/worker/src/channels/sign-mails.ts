import type { MailChannel } from "./email.ts";

/** The same channel, with every message signed on its way. */
export function signMails(channel: MailChannel, sign: (raw: Buffer) => Promise<Buffer>): MailChannel {
  return {
    send: async (mail) => channel.send({ ...mail, raw: await sign(mail.raw) }),
    close: channel.close,
  };
}
