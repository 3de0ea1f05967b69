import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";

export type CapturedMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly parsed: ParsedMail;
};

/** `drop-after-data` keeps the mail but closes the connection instead of answering 250. */
export type SmtpAnswer =
  | { readonly kind: "refuse"; readonly code: number; readonly message: string }
  | { readonly kind: "drop-at-recipient" }
  | { readonly kind: "drop-after-data" };

export type SmtpListener = {
  readonly url: string;
  /** Mails whose data arrived, oldest first. */
  readonly mails: readonly CapturedMail[];
  /** From now on answers so to this recipient; null accepts again. */
  answer(recipient: string, answer: SmtpAnswer | null): void;
  close(): Promise<void>;
};

class Refusal extends Error {
  readonly responseCode: number;

  constructor(code: number, message: string) {
    super(message);
    this.responseCode = code;
  }
}

function dropConnection(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections) {
    if (connection.session === session) connection._socket.destroy();
  }
}

async function capture(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<CapturedMail> {
  const raw = await buffer(stream);
  const { mailFrom, rcptTo } = session.envelope;
  const from = mailFrom ? mailFrom.address : "";
  return { from, to: rcptTo.map(({ address }) => address), raw: raw.toString("utf8"), parsed: await simpleParser(raw) };
}

async function listen(server: SMTPServer): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // `address()` of a server that listens on a port is an object.
  const { port } = server.server.address() as AddressInfo;
  return `smtp://127.0.0.1:${port}`;
}

/** A real SMTP server in this process that keeps what it is sent and refuses whom it is told to. */
export async function startSmtpListener(): Promise<SmtpListener> {
  const mails: CapturedMail[] = [];
  const answers = new Map<string, SmtpAnswer>();
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo({ address }, session, callback) {
      const answer = answers.get(address);
      if (answer?.kind === "refuse") return callback(new Refusal(answer.code, answer.message));
      if (answer?.kind === "drop-at-recipient") return dropConnection(server, session);
      callback();
    },
    onData(stream, session, callback) {
      capture(stream, session).then((mail) => {
        mails.push(mail);
        if (mail.to.some((to) => answers.get(to)?.kind === "drop-after-data")) return dropConnection(server, session);
        callback();
      }, callback);
    },
  });
  server.on("error", () => undefined);
  return {
    url: await listen(server),
    mails,
    answer(recipient, answer) {
      if (answer === null) answers.delete(recipient);
      else answers.set(recipient, answer);
    },
    close: async () =>
      new Promise((resolve) => {
        server.close(resolve);
      }),
  };
}
