import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type EgressPolicy, STRICT_POLICY } from "../webhook/egress/egress-policy.ts";
import { askLink } from "./ask-link.ts";

let server: Server;
let port: number;

/** `/to/<host>` leads there, `/round` to itself, all else answers. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const [, kind, host] = request.url?.split("/") ?? [];
    const location = kind === "to" ? `http://${host}:${port}/` : "/round";
    if (kind === "to" || kind === "round") response.writeHead(302, { Location: location }).end();
    else response.writeHead(200).end("x".repeat(100_000));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  port = typeof address === "object" ? (address?.port ?? 0) : 0;
});
afterAll(() => server.close());

/** Leads every name to this machine and notes it; one name is not to be asked. */
function noting(names: string[]): EgressPolicy {
  const resolve = async (name: string) => {
    names.push(name);
    if (name === "inside.test") throw new Error("not public");
    return ["127.0.0.1"];
  };
  return { ...STRICT_POLICY, allowsPrivate: true, resolve };
}

const ask = (path: string, egress: EgressPolicy) =>
  askLink(`http://outside.test:${port}${path}`, { timeoutMs: 2_000, egress });

test("N each host that a link leads to is checked anew, and one that is refused is not asked", async () => {
  const names: string[] = [];
  expect(await ask("/to/elsewhere.test", noting(names))).toEqual({ kind: "answers" });
  expect(names).toEqual(["outside.test", "elsewhere.test"]);
  expect(await ask("/to/inside.test", noting([]))).toMatchObject({
    kind: "dead",
    fault: expect.stringMatching(/resolved/),
  });
});

test("a link that leads in a circle is given up", async () => {
  expect(await ask("/round", noting([]))).toEqual({ kind: "dead", fault: "more than 5 redirects" });
});

test.each(["127.0.0.1", "10.1.2.3", "169.254.169.254", "[::1]", "[fd00::1]", "100.64.0.1"])(
  "N %s is refused without a question",
  async (host) => {
    const url = `http://${host}:${port}/`;
    const fault = expect.stringContaining("not public");
    expect(await askLink(url, { timeoutMs: 2_000, egress: STRICT_POLICY })).toEqual({ kind: "dead", fault });
  },
);

test("N only addresses of the web are asked", async () => {
  expect(await askLink("file:///etc/passwd", { timeoutMs: 2_000, egress: STRICT_POLICY })).toMatchObject({
    kind: "dead",
  });
});
