import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import { type Envelope, type Session, sendInSession } from "./send-in-session.ts";
import { smtpExchange } from "./smtp-exchange.ts";
import { SmtpRefusal } from "./smtp-refusal.ts";

export type SmtpLine = {
  /** One finished message at a time; rejects with the server's first refusing answer. */
  send(envelope: Envelope, raw: Buffer): Promise<void>;
  close(): void;
};

export type SmtpSignIn = { readonly user?: string | undefined; readonly pass?: string | undefined };

type Open = Session & { readonly connection: SMTPConnection };

const PIPELINING = /^250[ -]PIPELINING\s*$/im;

/**
 * One kept connection to the mail server; whatever breaks it, the next message opens another. nodemailer connects,
 * secures, signs in and watches over silence; the mails are our own, which takes a quarter of the time.
 */
export function openSmtpLine(options: SMTPConnectionOptions, signIn: SmtpSignIn | undefined): SmtpLine {
  let open: Open | null = null;

  async function connected(): Promise<Open> {
    if (open !== null) return open;
    const connection = new SMTPConnection(options);
    // A failure while nothing is sent has nobody to be told to; one during a send is told to the sender.
    connection.on("error", () => undefined);
    await dial(connection);
    // Of the EHLO that counts, the one after STARTTLS.
    const isPipelining = PIPELINING.test(connection.lastServerResponse || "");
    if (signIn !== undefined) await signInto(connection, signIn);
    const session = takeOver(connection, isPipelining);
    connection.once("end", () => {
      if (open === session) open = null;
    });
    open = session;
    return session;
  }

  return {
    async send(envelope, raw) {
      const session = await connected();
      try {
        await sendInSession(session, envelope, raw);
      } catch (cause) {
        const canGoOn = cause instanceof SmtpRefusal && !cause.endsSession && (await isReset(session));
        if (!canGoOn) session.connection.close();
        throw cause;
      }
    },
    close: () => open?.connection.quit(),
  };
}

function dial(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once("error", reject);
    connection.once("end", () => reject(new Error("the mail server closed the connection")));
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
}

function signInto(connection: SMTPConnection, signIn: SmtpSignIn): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once("end", () => reject(new Error("the mail server closed the connection")));
    connection.login({ credentials: { ...signIn } }, (error) => {
      if (error) connection.close();
      if (error) reject(error);
      else resolve();
    });
  });
}

/** From here on the server's answers come to us; errors, silence and the end of the connection still to nodemailer. */
function takeOver(connection: SMTPConnection, isPipelining: boolean): Open {
  const socket = connection._socket;
  if (!socket || connection.destroyed) throw new Error("the mail server closed the connection");
  socket.removeAllListeners("data");
  const exchange = smtpExchange(socket, () => connection.close());
  connection.on("error", exchange.end);
  connection.once("end", () => exchange.end(new Error("the mail server closed the connection")));
  return { connection, exchange, isPipelining };
}

/** After a refusal the transaction may still be open at the server (RFC 5321 §4.1.1.5). */
async function isReset({ exchange }: Session): Promise<boolean> {
  try {
    const [reply] = await exchange.ask(1, (socket) => socket.write("RSET\r\n"));
    return reply?.code === 250;
  } catch {
    return false;
  }
}
