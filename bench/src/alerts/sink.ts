import { createServer, type Socket } from "node:net";

/**
 * A mail server in a process of its own that takes everything and tells when; messages count from `reset`. As most do, it
 * takes commands together (RFC 2920) and answers all that came at once in one write.
 */
const END = Buffer.from("\r\n.\r\n");
const LINE = Buffer.from("\r\n");
const count = { messages: 0, firstAt: 0, lastAt: 0 };

type Session = { isData: boolean; rest: Buffer };

function talk(socket: Socket): void {
  const session: Session = { isData: false, rest: Buffer.alloc(0) };
  socket.on("error", () => undefined);
  socket.write("220 sink ESMTP\r\n");
  socket.on("data", (chunk) => {
    session.rest = session.rest.length === 0 ? chunk : Buffer.concat([session.rest, chunk]);
    socket.cork();
    for (let line = take(session); line !== null; line = take(session)) session.isData = hear(socket, line);
    socket.uncork();
  });
}

/** The next line, or "." for a whole message; null while there is none. */
function take(session: Session): string | null {
  const mark = session.isData ? END : LINE;
  const end = session.rest.indexOf(mark);
  if (end < 0) return null;
  const line = session.isData ? "." : session.rest.subarray(0, end).toString("latin1").toUpperCase();
  session.rest = session.rest.subarray(end + mark.length);
  return line;
}

function hear(socket: Socket, line: string): boolean {
  if (line === ".") {
    count.messages += 1;
    count.firstAt ||= Date.now();
    count.lastAt = Date.now();
  }
  if (line === "DATA") {
    socket.write("354 go on\r\n");
    return true;
  }
  if (line === "QUIT") socket.end("221 bye\r\n");
  else if (line.startsWith("EHLO")) socket.write("250-sink\r\n250 PIPELINING\r\n");
  else socket.write("250 ok\r\n");
  return false;
}

const server = createServer(talk);
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.({ port: typeof address === "object" ? address?.port : 0 });
});
process.on("message", (asked) => {
  if (asked === "reset") Object.assign(count, { messages: 0, firstAt: 0, lastAt: 0 });
  process.send?.({ ...count });
});
process.on("disconnect", () => process.exit(0));
