import { connect } from "node:net";
import { createTransport } from "nodemailer";

export type Post = { readonly from: string; readonly to: string; readonly raw: Buffer };

/** Hands a mail to a server as another server would; gives the code of its answer. */
export async function postTo(port: number, { from, to, raw }: Post): Promise<number> {
  const transport = createTransport({ host: "127.0.0.1", port, secure: false, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from, to: [to] }, raw });
    return 250;
  } catch (cause) {
    if (cause instanceof Error && "responseCode" in cause) return Number(cause.responseCode);
    throw cause;
  } finally {
    transport.close();
  }
}

/** Sends lines as they are, one after each answer; gives the answers' codes. */
export async function converse(port: number, lines: readonly string[]): Promise<number[]> {
  const socket = connect(port, "127.0.0.1");
  const codes: number[] = [];
  const waiting = [...lines];
  let heard = "";
  for await (const chunk of socket) {
    heard += String(chunk);
    const answer = /^(\d{3}) .*\r\n$/m.exec(heard);
    if (answer === null) continue;
    heard = "";
    codes.push(Number(answer[1]));
    const next = waiting.shift();
    if (next === undefined) break;
    socket.write(`${next}\r\n`);
  }
  socket.destroy();
  return codes;
}
