import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { type MailPeer, type PeerAnswer, pipelining, politely, startMailPeer } from "../../test/mail-peer.ts";
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
const resultOf = async (to: string) => channel.send(mail(to));
const kindOf = async (to: string): Promise<string> => (await resultOf(to)).kind;

const oneByOne = (answer: PeerAnswer): PeerAnswer => answer;

describe.each([
  ["one command at a time", oneByOne],
  ["the envelope in one write", pipelining],
])("%s", (_name, spoken) => {
  test("mails share the connections there are", async () => {
    await open(spoken(politely), { connections: 2 });
    const results = await Promise.all(
      Array.from({ length: 20 }, async (_, number) => kindOf(`r${number}@reader.test`)),
    );
    expect(new Set(results)).toEqual(new Set(["accepted"]));
    expect([peer.connections(), peer.arrived()]).toEqual([2, 20]);
  });

  test("a server that hangs up after each 250 strands nobody", async () => {
    await open(spoken(politely), { isHangingUp: true });
    for (const to of ["ann@reader.test", "bob@reader.test", "eve@reader.test"]) {
      expect(await kindOf(to)).toBe("accepted");
      await setTimeout(20);
    }
    expect(peer.connections()).toBe(3);
  });

  test("a refused recipient leaves the connection to the next mail", async () => {
    await open(spoken((line) => (line.includes("bad@") ? "550 5.1.1 unknown" : politely(line))));
    expect([await kindOf("bad@reader.test"), await kindOf("good@reader.test")]).toEqual(["refused", "accepted"]);
    expect(peer.connections()).toBe(1);
  });

  test("a recipient greylisted before DATA is deferred, not refused, although DATA then gets a 554", async () => {
    await open(spoken(greylisting("554 5.5.1 no valid recipients")));
    expect(await resultOf("ann@reader.test")).toMatchObject({ kind: "deferred", reason: "451 4.7.1 later" });
    expect([await kindOf("bob@reader.test"), peer.connections(), peer.arrived()]).toEqual(["accepted", 1, 1]);
  });

  test("a server that refuses the sender is asked again later, on the same connection", async () => {
    let isFirst = true;
    await open(
      spoken((line) => {
        if (!(line.startsWith("MAIL") && isFirst)) return politely(line);
        isFirst = false;
        return "452 4.3.1 no room";
      }),
    );
    expect(await resultOf("ann@reader.test")).toMatchObject({ kind: "deferred" });
    expect(await kindOf("ann@reader.test")).toBe("accepted");
  });

  test.each(["MAIL", "RCPT", "DATA", "."])("421 to %s ends the session and asks for a pause", async (step) => {
    await open(
      spoken((line, number) => (number === 1 && line.startsWith(step) ? "421 4.3.2 closing" : politely(line))),
    );
    expect(await resultOf("ann@reader.test")).toMatchObject({ kind: "deferred", asksFor: "pause" });
    expect([await kindOf("ann@reader.test"), peer.connections()]).toEqual(["accepted", 2]);
  });

  test("a refusal to DATA or to the message itself is final for this mail only", async () => {
    await open(spoken((line) => (line === "." && peer.arrived() === 1 ? "554 5.7.1 not wanted" : politely(line))));
    expect([await kindOf("ann@reader.test"), await kindOf("bob@reader.test")]).toEqual(["refused", "accepted"]);
    expect(peer.connections()).toBe(1);
  });

  test.each(["MAIL", "RCPT", "DATA", "."])(
    "a connection lost at %s is deferred, and the next mail opens another",
    async (step) => {
      await open(spoken((line, connection) => (line.startsWith(step) && connection === 1 ? null : politely(line))));
      expect([await kindOf("ann@reader.test"), await kindOf("ann@reader.test")]).toEqual(["deferred", "accepted"]);
      expect(peer.connections()).toBe(2);
    },
  );

  test("an answer nobody asked for ends the connection before it can count for the next mail", async () => {
    await open(spoken((line, number) => (line === "." && number === 1 ? "250 ok\r\n250 and ok" : politely(line))));
    expect(await kindOf("ann@reader.test")).toBe("accepted");
    await setTimeout(20);
    expect([await kindOf("bob@reader.test"), peer.connections(), peer.arrived()]).toEqual(["accepted", 2, 2]);
  });
});

/** Puts the first recipient off, and answers the DATA after it with `toData`. */
function greylisting(toData: string): PeerAnswer {
  let asked = 0;
  return (line) => {
    if (line.startsWith("RCPT")) asked += 1;
    if (line.startsWith("RCPT") && asked === 1) return "451 4.7.1 later";
    if (line.startsWith("DATA") && asked === 1) return toData;
    return politely(line);
  };
}

test("a server that takes DATA for nobody is given an empty message, which counts for nothing", async () => {
  await open(pipelining(greylisting("354 go on")));
  expect(await resultOf("ann@reader.test")).toMatchObject({ kind: "deferred", reason: "451 4.7.1 later" });
  expect([await kindOf("bob@reader.test"), peer.connections()]).toEqual(["accepted", 1]);
});

test("a server that refuses the sender and takes DATA all the same is left", async () => {
  await open(pipelining((line, number) => (line.startsWith("MAIL") && number === 1 ? "550 5.7.1 no" : politely(line))));
  expect([await kindOf("ann@reader.test"), await kindOf("ann@reader.test")]).toEqual(["deferred", "accepted"]);
  expect(peer.connections()).toBe(2);
});

test("a server that refuses us at its greeting, or is not there, is asked again later", async () => {
  await open(politely);
  channel.close();
  channel = openMailChannel("smtp://127.0.0.1:1", 1);
  expect(await kindOf("ann@reader.test")).toBe("deferred");
});

test("an address that would be a command of its own is never said", async () => {
  await open(politely);
  expect(await kindOf("ann@reader.test>\r\nRCPT TO:<eve@reader.test")).toBe("deferred");
  expect(peer.arrived()).toBe(0);
});
