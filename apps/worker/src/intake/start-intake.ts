import type { AddressInfo } from "node:net";
import type { Logger } from "@pacta/platform";
import type { ServiceContext } from "@pacta/services";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import { type Mailbox, mailboxOf, takeMail } from "./take-mail.ts";

const MOST_BYTES = 1_000_000;
const MOST_RECIPIENTS = 10;
const MOST_CLIENTS = 50;
const SILENCE_LIMIT_MS = 60_000;

export type IntakeSettings = {
  readonly service: ServiceContext;
  readonly log: Logger;
  readonly port: number;
  /** The address to listen on; every one where it is not given. */
  readonly host?: string;
  /** Domains that our addresses are at. */
  readonly domains: readonly string[];
};

export type RunningIntake = { readonly port: number; close(): Promise<void> };

class Refusal extends Error {
  readonly responseCode: number;

  constructor(code: number, message: string) {
    super(message);
    this.responseCode = code;
  }
}

/** Takes in what comes back: bounces, complaints and unsubscribe mails; nothing else, and nothing for anybody else. */
export async function startIntake(settings: IntakeSettings): Promise<RunningIntake> {
  const { log, port, host } = settings;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    size: MOST_BYTES,
    maxClients: MOST_CLIENTS,
    socketTimeout: SILENCE_LIMIT_MS,
    onRcptTo({ address }, session, callback) {
      if (mailbox(settings, address) === null) return callback(new Refusal(550, "5.1.1 no such mailbox"));
      if (session.envelope.rcptTo.length >= MOST_RECIPIENTS) return callback(new Refusal(452, "4.5.3 too many"));
      callback();
    },
    onData(stream, session, callback) {
      takeAll(settings, stream, session).then(
        () => callback(),
        (cause: unknown) => callback(cause instanceof Refusal ? cause : tryLater(log, cause)),
      );
    },
  });
  server.on("error", (error) => log.warn({ err: error }, "mail intake fault"));
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(port, host, resolve);
  });
  return {
    // `address()` of a server that listens on a port is an object.
    port: (server.server.address() as AddressInfo).port,
    close: async () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function tryLater(log: Logger, cause: unknown): Refusal {
  log.error({ err: cause }, "mail not taken in");
  return new Refusal(451, "4.3.0 try again later");
}

function mailbox({ service, domains }: IntakeSettings, address: string): Mailbox | null {
  const at = address.lastIndexOf("@");
  if (!domains.includes(address.slice(at + 1).toLowerCase())) return null;
  return mailboxOf(service.config.secret, address.slice(0, at));
}

async function takeAll(
  settings: IntakeSettings,
  stream: SMTPServerDataStream,
  { envelope }: SMTPServerSession,
): Promise<void> {
  const raw = await readAtMost(stream, MOST_BYTES);
  if (raw === null) throw new Refusal(552, "5.3.4 longer than a report is");
  const from = envelope.mailFrom ? envelope.mailFrom.address : "";
  let isTaken = false;
  for (const { address } of envelope.rcptTo) {
    const box = mailbox(settings, address);
    if (box !== null && (await takeMail(settings, { from, mailbox: box, raw }))) isTaken = true;
  }
  // What a person writes here would be read by nobody: it goes back, so that they know.
  if (!isTaken && from !== "") throw new Refusal(550, "5.7.1 only reports about our mails are read here");
}

/** The whole stream, or null where it is longer; it is drained either way, as SMTP demands. */
async function readAtMost(stream: SMTPServerDataStream, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= most) chunks.push(chunk);
  }
  return length > most ? null : Buffer.concat(chunks);
}
