import { type AddressInfo, createServer, type Socket } from "node:net";
import type { KeptMessage, SinkQuestion } from "./sink-report.ts";
import { type SinkMoment, type SinkScript, type Trick, trickOn } from "./sink-script.ts";
import { SmtpSession } from "./smtp-session.ts";

const AT_THE_ADDRESS: ReadonlySet<Trick> = new Set(["refuse", "shut", "greylist"]);

/** The judge: a mail server in a process of its own that outlives every fault and keeps count of what it was given. */
function serve(script: SinkScript): void {
  const kept: KeptMessage[] = [];
  const sockets = new Set<Socket>();
  const played = new Set<string>();
  let hold: { moment: SinkMoment; left: number } | null = null;

  const trickFor = (address: string, moment: SinkMoment): Trick | null => {
    const trick = trickOn(address, script);
    if (trick === null || AT_THE_ADDRESS.has(trick) !== (moment === "recipient") || played.has(address)) return null;
    if (trick !== "refuse") played.add(address);
    return trick;
  };
  const holds = (moment: SinkMoment): boolean => {
    if (hold === null || hold.moment !== moment || hold.left === 0) return false;
    hold.left -= 1;
    return hold.left === 0;
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    new SmtpSession(socket, { trickFor, holds, keep: (message) => kept.push(message) });
  });
  process.on("message", (question: SinkQuestion) => {
    if (question.ask === "hold") hold = { moment: question.moment, left: question.nth };
    process.send?.({
      count: kept.length,
      kept: question.ask === "report" ? kept : [],
      connections: sockets.size,
      isHolding: hold?.left === 0,
    });
  });
  process.once("disconnect", () => process.exit());
  // `address()` of a server that listens on a port is an object.
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
}

// Written by the parent as a SinkScript.
serve(JSON.parse(process.argv[2] ?? "") as SinkScript);
