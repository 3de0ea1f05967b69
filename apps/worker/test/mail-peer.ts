import { createServer, type Server, type Socket } from "node:net";
import { createInterface } from "node:readline";

export type MailPeer = {
  readonly url: string;
  readonly connections: () => number;
  /** How many messages came to their final dot. */
  readonly arrived: () => number;
  close(): Promise<void>;
};

export type PeerAnswer = (line: string, connection: number) => string | null;

/** What a mail server says that takes everything, a command at a time. */
export function politely(line: string): string {
  return line.startsWith("DATA") ? "354 go on" : "250 ok";
}

/** The same of one that takes commands together (RFC 2920). */
export function pipelining(answer: PeerAnswer): PeerAnswer {
  return (line, connection) =>
    line.startsWith("EHLO") ? "250-peer\r\n250-PIPELINING\r\n250 8BITMIME" : answer(line, connection);
}

/** A mail server by the line: `answer` says what follows a command, or the final dot; null hangs up instead. */
export async function startMailPeer(answer: PeerAnswer, isHangingUp = false): Promise<MailPeer> {
  const count = { connections: 0, arrived: 0 };
  const server = createServer((socket) => {
    count.connections += 1;
    const number = count.connections;
    talk(socket, (line, isEnd) => {
      if (isEnd) count.arrived += 1;
      const reply = answer(line, number);
      if (reply === null) socket.destroy();
      else socket.write(`${reply}\r\n`);
      if (isEnd && isHangingUp) socket.end();
      return reply?.startsWith("354") === true;
    });
  });
  return {
    url: `smtp://127.0.0.1:${await listen(server)}`,
    connections: () => count.connections,
    arrived: () => count.arrived,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** `hear` says whether the text of a message follows. */
function talk(socket: Socket, hear: (line: string, isEnd: boolean) => boolean): void {
  socket.on("error", () => undefined);
  socket.write("220 peer ESMTP\r\n");
  let isData = false;
  createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) => {
    const isEnd = isData && line === ".";
    if (isData && !isEnd) return;
    isData = hear(line, isEnd);
  });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
