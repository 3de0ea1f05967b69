import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";

export type Envelope = { readonly from: string; readonly to: string };

export type SmtpLine = {
  /** One finished message at a time; rejects with the server's first refusing answer. */
  send(envelope: Envelope, raw: Buffer): Promise<void>;
  close(): void;
};

export type SmtpSignIn = { readonly user?: string | undefined; readonly pass?: string | undefined };

/** One kept connection to the mail server; whatever breaks it, the next message opens another. */
export function openSmtpLine(options: SMTPConnectionOptions, signIn: SmtpSignIn | undefined): SmtpLine {
  let open: SMTPConnection | null = null;

  async function connected(): Promise<SMTPConnection> {
    if (open !== null && !open.destroyed) return open;
    const connection = new SMTPConnection(options);
    // A failure while nothing is sent has nobody to be told to; one during a send is told to the sender.
    connection.on("error", () => undefined);
    connection.once("end", () => {
      if (open === connection) open = null;
    });
    await dial(connection);
    if (signIn !== undefined) await ask((done) => connection.login({ credentials: { ...signIn } }, done));
    open = connection;
    return connection;
  }

  async function recover(connection: SMTPConnection): Promise<void> {
    try {
      await ask((done) => connection.reset(done));
    } catch {
      connection.close();
      open = null;
    }
  }

  return {
    async send({ from, to }, raw) {
      const connection = await connected();
      try {
        await ask((done) => connection.send({ from, to: [to] }, raw, done));
      } catch (cause) {
        await recover(connection);
        throw cause;
      }
    },
    close: () => open?.quit(),
  };
}

function dial(connection: SMTPConnection): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once("error", reject);
    connection.once("end", () => reject(new Error("the mail server closed the connection")));
    connection.connect((error) => (error ? reject(error) : resolve()));
  });
}

/** Turns a callback of the connection into a promise that also ends when the connection does. */
function ask(start: (done: (error: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}
