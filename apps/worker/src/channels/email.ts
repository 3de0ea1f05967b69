import type { SendResult } from "@pacta/services";
import { createTransport } from "nodemailer";
import { classifySmtpFailure } from "./smtp-failure.ts";

const CONNECTIONS = 5;
const CONNECT_LIMIT_MS = 10_000;
const SILENCE_LIMIT_MS = 30_000;

export type FinishedMail = { readonly from: string; readonly to: string; readonly raw: Buffer };

export type MailChannel = {
  /** Hands a finished message to the mail server; says how that went, never throws for it. */
  send(mail: FinishedMail): Promise<SendResult>;
  close(): void;
};

/** A pool of kept connections to the mail server. */
export function openMailChannel(smtpUrl: string): MailChannel {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Number.POSITIVE_INFINITY,
    connectionTimeout: CONNECT_LIMIT_MS,
    greetingTimeout: CONNECT_LIMIT_MS,
    socketTimeout: SILENCE_LIMIT_MS,
  });
  return {
    send: async ({ from, to, raw }) => {
      try {
        await transport.sendMail({ envelope: { from, to: [to] }, raw });
        return { kind: "accepted" };
      } catch (cause) {
        return classifySmtpFailure(cause, to);
      }
    },
    close: () => transport.close(),
  };
}
