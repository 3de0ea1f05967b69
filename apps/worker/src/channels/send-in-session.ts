import type { SmtpExchange } from "./smtp-exchange.ts";
import { type MailCommand, SmtpRefusal } from "./smtp-refusal.ts";
import type { SmtpReply } from "./smtp-replies.ts";

export type Envelope = { readonly from: string; readonly to: string };

export type Session = {
  readonly exchange: SmtpExchange;
  /** Whether MAIL FROM, RCPT TO and DATA may go in one write (RFC 2920). */
  readonly isPipelining: boolean;
};

type Line = { readonly command: MailCommand; readonly text: string };

const FINAL_DOT = Buffer.from(".\r\n");
const LINE_END = Buffer.from("\r\n");
const DOT = 0x2e;
const NOT_IN_AN_ADDRESS = /[\s<>\p{Cc}]/u;
const ACCEPTED = 2;
const GO_ON = 3;

/** Hands one mail over in a session that is signed in (RFC 5321 §3.3); rejects with the server's first refusing answer. */
export async function sendInSession(
  { exchange, isPipelining }: Session,
  { from, to }: Envelope,
  message: Buffer,
): Promise<void> {
  if (NOT_IN_AN_ADDRESS.test(from + to)) throw new Error("an address of the envelope cannot be said in SMTP");
  const lines: readonly Line[] = [
    { command: "MAIL FROM", text: `MAIL FROM:<${from}>\r\n` },
    { command: "RCPT TO", text: `RCPT TO:<${to}>\r\n` },
    { command: "DATA", text: "DATA\r\n" },
  ];
  if (isPipelining) await ask(exchange, lines);
  else for (const line of lines) await ask(exchange, [line]);
  const [reply] = await exchange.ask(1, (socket) => {
    socket.cork();
    socket.write(asData(message));
    socket.write(FINAL_DOT);
    socket.uncork();
  });
  if (reply === undefined || kindOf(reply) !== ACCEPTED) throw refusalOf("DATA", reply);
}

async function ask(exchange: SmtpExchange, lines: readonly Line[]): Promise<void> {
  const replies = await exchange.ask(lines.length, (socket) => socket.write(lines.map(({ text }) => text).join("")));
  // The first no counts: what follows it in one write is answered "no recipient" and the like, whatever its own reason.
  const at = lines.findIndex(({ command }, index) => !isYes(command, replies[index]));
  const line = lines[at];
  if (line === undefined) return;
  const isWaitingForText = at < lines.length - 1 && kindOf(replies[lines.length - 1]) === GO_ON;
  if (isWaitingForText && line.command === "RCPT TO") {
    // RFC 2920 §3.1: the server took DATA for nobody; an empty message ends that. The refusal stands if it cannot.
    await exchange.ask(1, (socket) => socket.write(FINAL_DOT)).catch(() => undefined);
  }
  throw refusalOf(line.command, replies[at], isWaitingForText && line.command === "MAIL FROM");
}

function kindOf(reply: SmtpReply | undefined): number {
  return Math.floor((reply?.code ?? 0) / 100);
}

function isYes(command: MailCommand, reply: SmtpReply | undefined): boolean {
  // Some servers say 250 to DATA where 354 is meant.
  return kindOf(reply) === ACCEPTED || (command === "DATA" && kindOf(reply) === GO_ON);
}

function refusalOf(command: MailCommand, reply: SmtpReply | undefined, isOutOfStep = false): Error {
  if (reply === undefined) return new Error("the mail server closed the connection");
  return new SmtpRefusal(command, reply, isOutOfStep);
}

/** The message as DATA carries it: lines end in CR LF, and one that starts with a dot gets a second one (RFC 5321 §4.5.2). */
function asData(message: Buffer): Buffer {
  const isFit = message[0] !== DOT && !message.includes("\n.") && message.subarray(-LINE_END.length).equals(LINE_END);
  if (isFit) return message;
  const text = message
    .toString("latin1")
    .replace(/\r\n|\r|\n/g, "\r\n")
    .replace(/^\./gm, "..");
  return Buffer.from(text.endsWith("\r\n") ? text : `${text}\r\n`, "latin1");
}
