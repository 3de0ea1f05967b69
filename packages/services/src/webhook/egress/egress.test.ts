import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { startWebhookListener, type WebhookListener } from "@pacta/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkWebhookUrl } from "./check-webhook-url.ts";
import { type EgressPolicy, egressPolicyOf, STRICT_POLICY } from "./egress-policy.ts";
import { isPublicAddress } from "./is-public-address.ts";
import { postWebhook } from "./post-webhook.ts";
import { resolveTarget } from "./resolve-target.ts";

const PUBLIC_4 = "93.184.215.14";
const PUBLIC_6 = "2606:2800:21f:cb07:6820:80da:af6b:8b2c";

function resolving(...answers: readonly (readonly string[])[]): EgressPolicy {
  let asked = 0;
  return {
    ...STRICT_POLICY,
    resolve: async () => {
      asked += 1;
      return answers[Math.min(asked, answers.length) - 1] ?? [];
    },
  };
}

test.each([
  ["loopback", "127.0.0.1"],
  ["loopback, another", "127.8.8.8"],
  ["this host", "0.0.0.0"],
  ["private", "10.1.2.3"],
  ["private", "172.31.255.255"],
  ["private", "192.168.0.1"],
  ["link-local and metadata", "169.254.169.254"],
  ["shared (CGNAT) and metadata", "100.100.100.200"],
  ["benchmarking", "198.18.0.1"],
  ["documentation", "203.0.113.9"],
  ["multicast", "224.0.0.1"],
  ["broadcast", "255.255.255.255"],
  ["reserved", "240.0.0.1"],
  ["the platform's wire server", "168.63.129.16"],
  ["IPv6 loopback", "::1"],
  ["IPv6 unspecified", "::"],
  ["unique local and metadata", "fd00:ec2::254"],
  ["IPv6 link-local", "fe80::1"],
  ["IPv6 multicast", "ff02::1"],
  ["mapped loopback", "::ffff:127.0.0.1"],
  ["mapped public", `::ffff:${PUBLIC_4}`],
  ["compatible loopback", "::127.0.0.1"],
  ["translated (NAT64)", "64:ff9b::7f00:1"],
  ["6to4 of a private one", "2002:0a00:0001::1"],
  ["Teredo", "2001:0:4136:e378:8000:63bf:3fff:fdd2"],
  ["IPv6 documentation", "2001:db8::1"],
  ["unassigned IPv6", "4000::1"],
  ["no address at all", "localhost"],
])("N an address that is %s (%s) is not public", (_what, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test.each([PUBLIC_4, PUBLIC_6, "1.1.1.1"])("N %s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ["http://hooks.example/", "https://"],
  ["ftp://hooks.example/", "https://"],
  ["file:///etc/passwd", "https://"],
  ["https://ann:secret@hooks.example/", "password"],
  ["https://hooks.example:8443/", "port 8443"],
  ["https://hooks.example:22/", "port 22"],
  ["https://127.0.0.1/", "host name"],
  ["https://2130706433/", "host name"],
  ["https://0x7f.0.0.1/", "host name"],
  ["https://0177.0.0.1/", "host name"],
  ["https://127.1/", "host name"],
  ["https://[::1]/", "host name"],
  ["https://[::ffff:127.0.0.1]/", "host name"],
  ["https://①②⑦.⓪.⓪.①/", "host name"],
  ["nowhere", "not an address"],
  [`https://hooks.example/${"a".repeat(2_000)}`, "not an address"],
])("N %s is refused", (url, reason) => {
  expect(() => checkWebhookUrl(url, STRICT_POLICY)).toThrow(reason);
});

test("N a port of the allow-list is called, and private addresses only where the deployment says so", () => {
  const policy = egressPolicyOf({ WEBHOOK_PORTS: [443, 8443] });
  expect(checkWebhookUrl("https://hooks.example:8443/a#b", policy).href).toBe("https://hooks.example:8443/a");
  expect(policy.allowsPrivate).toBe(false);
  expect(egressPolicyOf({}).ports).toEqual([443]);
});

describe("N what a host name leads to", () => {
  test.each([
    ["a private one alone", ["10.0.0.1"]],
    ["a public and a private one", [PUBLIC_4, "10.0.0.1"]],
    ["a public IPv4 and a unique local IPv6 one", [PUBLIC_4, "fd12::1"]],
    ["a public and a mapped loopback one", [PUBLIC_6, "::ffff:7f00:1"]],
    ["none", []],
  ])("refuses %s", async (_what, addresses) => {
    await expect(resolveTarget("https://hooks.example/", resolving(addresses))).rejects.toThrow(/address/);
  });

  test("connects to the address that was checked", async () => {
    const target = await resolveTarget("https://hooks.example/", resolving([PUBLIC_4, PUBLIC_6]));
    expect(target.address).toBe(PUBLIC_4);
  });

  test("a name that is public first and private the next time is refused the next time", async () => {
    const policy = resolving([PUBLIC_4], ["127.0.0.1"]);
    expect((await resolveTarget("https://hooks.example/", policy)).address).toBe(PUBLIC_4);
    const answer = await postWebhook(policy, { url: "https://hooks.example/", headers: {}, body: "{}" });
    expect(answer).toMatchObject({ kind: "failed", error: expect.stringContaining("not public") });
  });
});

describe("N calls", () => {
  let listener: WebhookListener;
  let asked: string[];

  beforeEach(async () => {
    listener = await startWebhookListener();
    asked = [];
  });
  afterEach(async () => listener.close());

  function local(timeoutMs = 2_000): EgressPolicy {
    return {
      ports: [443],
      allowsPrivate: true,
      timeoutMs,
      resolve: async (hostname) => {
        asked.push(hostname);
        return ["127.0.0.1"];
      },
    };
  }

  function urlOf(path: string): string {
    return `http://hooks.example:${new URL(listener.url).port}${path}`;
  }

  test("the name is asked once a call, never by the connection itself, and stands in the Host header", async () => {
    const post = { url: urlOf("/a"), headers: { "x-own": "1" }, body: '{"data":{}}' };
    expect(await postWebhook(local(), post)).toMatchObject({ kind: "answered", status: 200 });
    expect(await postWebhook(local(), post)).toMatchObject({ kind: "answered", status: 200 });
    expect(asked).toEqual(["hooks.example", "hooks.example"]);
    expect(listener.posts[0]?.headers).toMatchObject({ host: new URL(post.url).host, "x-own": "1" });
    expect(listener.connections()).toBe(1);
  });

  test.each([301, 302, 303, 307, 308])("F10 a redirect (%d) to loopback is not followed", async (status) => {
    listener.answer("/a", { kind: "answer", status, headers: { location: `${listener.url}/secret` } });
    const answer = await postWebhook(local(), { url: urlOf("/a"), headers: {}, body: "{}" });
    expect(answer).toMatchObject({ kind: "answered", status });
    expect(listener.posts.map(({ path }) => path)).toEqual(["/a"]);
  });

  test("F10 an endpoint that hangs is given up after the time limit", async () => {
    listener.answer("/a", { kind: "hang" });
    const answer = await postWebhook(local(200), { url: urlOf("/a"), headers: {}, body: "{}" });
    expect(answer).toMatchObject({ kind: "failed", error: "no answer within 0.2 seconds" });
    expect(STRICT_POLICY.timeoutMs).toBe(15_000);
  });

  test("a resolver that hangs is given up too", async () => {
    const policy = { ...local(100), resolve: () => new Promise<never>(() => undefined) };
    const answer = await postWebhook(policy, { url: urlOf("/a"), headers: {}, body: "{}" });
    expect(answer).toMatchObject({ kind: "failed", error: "no answer within 0.1 seconds" });
  });

  test("F10 of a long answer the first 4 KB are kept", async () => {
    listener.answer("/a", { kind: "answer", status: 500, body: "x".repeat(500_000) });
    const answer = await postWebhook(local(), { url: urlOf("/a"), headers: {}, body: "{}" });
    expect(answer).toMatchObject({ kind: "answered", status: 500, body: "x".repeat(4_096) });
  });

  test("an answer with NUL in it can be stored", async () => {
    listener.answer("/a", { kind: "answer", status: 200, body: "a\0b" });
    const answer = await postWebhook(local(), { url: urlOf("/a"), headers: {}, body: "{}" });
    expect(answer).toMatchObject({ body: "a\uFFFDb" });
  });

  test("https names the host to the server and refuses a certificate that nobody vouches for", async () => {
    const names: string[] = [];
    const bodies: string[] = [];
    const key = readFileSync(new URL("../testdata/hooks-example.key.pem", import.meta.url));
    const cert = readFileSync(new URL("../testdata/hooks-example.cert.pem", import.meta.url));
    const server = createServer({
      key,
      cert,
      SNICallback: (name, done) => {
        names.push(name);
        done(null);
      },
    });
    server.on("request", (request) => bodies.push(request.url ?? ""));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    const answer = await postWebhook(local(), { url: `https://hooks.example:${port}/a`, headers: {}, body: "{}" });
    expect(answer).toMatchObject({ kind: "failed", error: expect.stringMatching(/self.signed/) });
    expect([names, bodies]).toEqual([["hooks.example"], []]);
    await new Promise((resolve) => server.close(resolve));
  });
});
