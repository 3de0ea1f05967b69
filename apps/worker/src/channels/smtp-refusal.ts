import { CLOSING } from "./smtp-exchange.ts";
import type { SmtpReply } from "./smtp-replies.ts";

export type MailCommand = "MAIL FROM" | "RCPT TO" | "DATA";

/** A mail that the server did not take, with its first refusing answer. */
export class SmtpRefusal extends Error {
  readonly command: MailCommand;
  readonly responseCode: number;
  readonly response: string;
  /** The next mail needs another connection. */
  readonly endsSession: boolean;

  constructor(command: MailCommand, { code, text }: SmtpReply, isOutOfStep = false) {
    super(text);
    this.command = command;
    this.responseCode = code;
    this.response = text;
    this.endsSession = isOutOfStep || code === CLOSING;
  }
}
