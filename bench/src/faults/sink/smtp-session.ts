import type { Socket } from "node:net";
import type { KeptMessage } from "./sink-report.ts";
import type { SinkMoment, Trick } from "./sink-script.ts";

const END_OF_LINE = "\r\n";
const END_OF_MESSAGE = "\r\n.\r\n";
const MESSAGE_ID = /^message-id:\s*(<[^>]+>)/im;
const TREATY_PAGE = /\/treaties\/([a-z0-9-]+)/g;
const SOFT_BREAK = "=\r\n";
const ADDRESS = /<([^>]*)>/;

export type SessionRules = {
  /** The trick to play on this recipient at this moment, or null. */
  readonly trickFor: (address: string, moment: SinkMoment) => Trick | null;
  /** True when this moment is never to be answered. */
  readonly holds: (moment: SinkMoment) => boolean;
  readonly keep: (message: KeptMessage) => void;
};

/** One SMTP session (RFC 5321, one recipient a message); takes pipelined commands in their order. */
export class SmtpSession {
  readonly #socket: Socket;
  readonly #rules: SessionRules;
  #pending = "";
  #recipient = "";
  #isReading = false;
  #isSilent = false;

  constructor(socket: Socket, rules: SessionRules) {
    this.#socket = socket;
    this.#rules = rules;
    socket.setEncoding("latin1");
    socket.on("error", () => undefined);
    socket.on("data", (chunk: string) => {
      this.#pending += chunk;
      // Answers to what came together leave together, as RFC 2920 §3.2 asks of a server.
      socket.cork();
      while (!(this.#isSilent || socket.destroyed) && this.#takeNext());
      socket.uncork();
    });
    this.#say("220 sink.test ESMTP");
  }

  #say(line: string): void {
    this.#socket.write(`${line}${END_OF_LINE}`);
  }

  #answer(moment: SinkMoment, line: string): void {
    if (this.#rules.holds(moment)) this.#isSilent = true;
    else this.#say(line);
  }

  #takeNext(): boolean {
    const mark = this.#isReading ? END_OF_MESSAGE : END_OF_LINE;
    const end = this.#pending.indexOf(mark);
    if (end < 0) return false;
    const text = this.#pending.slice(0, end);
    this.#pending = this.#pending.slice(end + mark.length);
    if (this.#isReading) this.#takeMessage(text);
    else this.#takeCommand(text);
    return true;
  }

  #takeCommand(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === "EHLO") this.#say("250-sink.test\r\n250-PIPELINING\r\n250 8BITMIME");
    else if (verb === "MAIL") this.#answer("mail", "250 2.1.0 sender taken");
    else if (verb === "RCPT") this.#takeRecipient(ADDRESS.exec(line)?.[1] ?? "");
    else if (verb === "DATA") this.#takeData();
    else if (verb === "QUIT") this.#leave("221 2.0.0 bye");
    else this.#say("250 2.0.0 ok");
  }

  #takeRecipient(address: string): void {
    const trick = this.#rules.trickFor(address, "recipient");
    this.#recipient = trick === null ? address : "";
    if (trick === "refuse") this.#say("550 5.1.1 no such user");
    else if (trick === "greylist") this.#say("451 4.7.1 greylisted, come back later");
    else if (trick === "shut") this.#leave("421 4.3.2 shutting down");
    else this.#answer("recipient", "250 2.1.5 recipient taken");
  }

  #takeData(): void {
    this.#isReading = this.#recipient !== "";
    if (this.#isReading) this.#answer("data", "354 go on");
    else this.#say("503 5.5.1 no recipient");
  }

  #takeMessage(text: string): void {
    this.#isReading = false;
    const trick = this.#rules.trickFor(this.#recipient, "message");
    if (trick === "defer") this.#say("450 4.2.1 mailbox busy");
    else this.#keepMessage(text, trick);
  }

  #keepMessage(text: string, trick: Trick | null): void {
    const isHeld = trick === "stall" || this.#rules.holds("message");
    const isAccepted = !(isHeld || trick === "drop");
    const messageId = MESSAGE_ID.exec(text)?.[1] ?? "";
    this.#rules.keep({ to: this.#recipient, messageId, isAccepted, treaties: treatiesIn(text) });
    if (isHeld) this.#isSilent = true;
    else if (trick === "drop") this.#socket.destroy();
    else if (trick === "close") this.#leave("250 2.0.0 kept");
    else this.#say("250 2.0.0 kept");
  }

  #leave(lastWords: string): void {
    this.#isSilent = true;
    this.#socket.end(`${lastWords}${END_OF_LINE}`);
  }
}

function treatiesIn(text: string): string[] {
  const links = text.replaceAll(SOFT_BREAK, "").matchAll(TREATY_PAGE);
  return [...new Set([...links].map(([, slug = ""]) => slug))];
}
