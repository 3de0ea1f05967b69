import { setTimeout } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { type MailPeer, type PeerAnswer, politely, startMailPeer } from "../../test/mail-peer.ts";
import { type MailChannel, openMailChannel } from "./email.ts";

let peer: MailPeer;
let channel: MailChannel;

async function open(answer: PeerAnswer, { connections = 1, isHangingUp = false } = {}): Promise<void> {
  peer = await startMailPeer(answer, isHangingUp);
  channel = openMailChannel(peer.url, connections);
}

afterEach(async () => {
  channel.close();
  await peer.close();
});

const mail = (to: string) => ({ from: "a@pacta.test", to, raw: Buffer.from("Subject: x\r\n\r\ntext\r\n") });
const kindOf = async (to: string): Promise<string> => (await channel.send(mail(to))).kind;

test("mails share the connections there are", async () => {
  await open(politely, { connections: 2 });
  const results = await Promise.all(Array.from({ length: 20 }, async (_, number) => kindOf(`r${number}@reader.test`)));
  expect(new Set(results)).toEqual(new Set(["accepted"]));
  expect([peer.connections(), peer.arrived()]).toEqual([2, 20]);
});

test("a server that hangs up after each 250 strands nobody", async () => {
  await open(politely, { isHangingUp: true });
  for (const to of ["ann@reader.test", "bob@reader.test", "eve@reader.test"]) {
    expect(await kindOf(to)).toBe("accepted");
    await setTimeout(20);
  }
  expect(peer.connections()).toBe(3);
});

test("a refused recipient leaves the connection to the next mail", async () => {
  await open((line) => (line.includes("bad@") ? "550 5.1.1 unknown" : politely(line)));
  expect([await kindOf("bad@reader.test"), await kindOf("good@reader.test")]).toEqual(["refused", "accepted"]);
  expect(peer.connections()).toBe(1);
});

test("a recipient greylisted before DATA is deferred, not refused", async () => {
  await open((line) => (line.startsWith("RCPT") ? "451 4.7.1 later" : politely(line)));
  expect(await kindOf("ann@reader.test")).toBe("deferred");
});

test("a connection lost between the final dot and its answer is deferred, and the next mail opens another", async () => {
  await open((line, connection) => (line === "." && connection === 1 ? null : politely(line)));
  expect([await kindOf("ann@reader.test"), await kindOf("ann@reader.test")]).toEqual(["deferred", "accepted"]);
  expect(peer.connections()).toBe(2);
});

test("a server that refuses us at its greeting, or is not there, is asked again later", async () => {
  await open(politely);
  channel.close();
  channel = openMailChannel("smtp://127.0.0.1:1", 1);
  expect(await kindOf("ann@reader.test")).toBe("deferred");
});
