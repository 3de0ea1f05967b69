import type { SendResult } from "@pacta/services";
import { parseConnectionUrl } from "nodemailer/lib/shared";
import { classifySmtpFailure } from "./smtp-failure.ts";
import { openSmtpLine, type SmtpLine } from "./smtp-line.ts";

const CONNECT_LIMIT_MS = 10_000;
const SILENCE_LIMIT_MS = 30_000;

export type FinishedMail = {
  /** The envelope sender: where reports come back to. */
  readonly from: string;
  readonly to: string;
  readonly raw: Buffer;
  /** Asked when its turn has come: why it must not be handed over just now, or null. */
  readonly withhold?: () => SendResult | null;
};

export type MailChannel = {
  /** Hands a finished message to the mail server; says how that went, never throws for it. */
  send(mail: FinishedMail): Promise<SendResult>;
  close(): void;
};

/** So many kept connections to the mail server; a message waits for the first that is free. */
export function openMailChannel(smtpUrl: string, connections: number): MailChannel {
  const { auth, ...target } = parseConnectionUrl(smtpUrl);
  const options = {
    ...target,
    connectionTimeout: CONNECT_LIMIT_MS,
    greetingTimeout: CONNECT_LIMIT_MS,
    socketTimeout: SILENCE_LIMIT_MS,
  };
  const lines = Array.from({ length: connections }, () => openSmtpLine(options, auth));
  const free = [...lines];
  const waiting: ((line: SmtpLine) => void)[] = [];

  function take(): Promise<SmtpLine> {
    const line = free.pop();
    return line === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(line);
  }

  function giveBack(line: SmtpLine): void {
    const next = waiting.shift();
    if (next === undefined) free.push(line);
    else next(line);
  }

  return {
    send: async ({ from, to, raw, withhold }) => {
      const line = await take();
      try {
        const withheld = withhold?.() ?? null;
        if (withheld !== null) return withheld;
        await line.send({ from, to }, raw);
        return { kind: "accepted" };
      } catch (cause) {
        return classifySmtpFailure(cause, to);
      } finally {
        giveBack(line);
      }
    },
    close: () => {
      for (const line of lines) line.close();
    },
  };
}
