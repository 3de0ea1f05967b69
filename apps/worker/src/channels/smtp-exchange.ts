import type { Socket } from "node:net";
import { type SmtpReply, smtpReplies } from "./smtp-replies.ts";

/** RFC 5321 §3.8: the server ends the session, and answers nothing more. */
export const CLOSING = 421;

export type SmtpExchange = {
  /** Gives the replies to what `write` sends: fewer than `wanted` when the session ended with one of them. */
  ask(wanted: number, write: (socket: Socket) => void): Promise<readonly SmtpReply[]>;
  /** The connection has ended: whoever waits for a reply is told why. */
  end(cause: Error): void;
};

type Waiting = {
  readonly wanted: number;
  readonly replies: SmtpReply[];
  resolve(replies: readonly SmtpReply[]): void;
  reject(cause: Error): void;
};

/** Questions to a mail server, one at a time; hangs up on a server that says what nobody asked. */
export function smtpExchange(socket: Socket, hangUp: () => void): SmtpExchange {
  const read = smtpReplies();
  let waiting: Waiting | null = null;
  let ended: Error | null = null;

  function end(cause: Error): void {
    ended ??= cause;
    const asked = waiting;
    waiting = null;
    if (asked === null) return;
    if (asked.replies.length > 0) asked.resolve(asked.replies);
    else asked.reject(ended);
  }

  function hear(reply: SmtpReply): void {
    if (waiting === null) throw new Error("the mail server said what nobody asked");
    waiting.replies.push(reply);
    if (waiting.replies.length < waiting.wanted && reply.code !== CLOSING) return;
    const { resolve, replies } = waiting;
    waiting = null;
    resolve(replies);
  }

  socket.on("data", (chunk: Buffer) => {
    if (ended !== null) return;
    try {
      for (const reply of read(chunk)) hear(reply);
    } catch (cause) {
      end(new Error("the session with the mail server is out of step", { cause }));
      hangUp();
    }
  });

  return {
    ask: (wanted, write) => {
      if (ended !== null) return Promise.reject(ended);
      return new Promise((resolve, reject) => {
        waiting = { wanted, replies: [], resolve, reject };
        write(socket);
      });
    },
    end,
  };
}
