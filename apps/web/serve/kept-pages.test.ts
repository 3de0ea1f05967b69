import { once } from "node:events";
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { createKeptPages, type RecordMark } from "./kept-pages.mjs";

type Make = (request: IncomingMessage, response: ServerResponse) => void;
type Served = { readonly megabytes?: number; readonly bytes?: number; readonly headers?: Make };

let server: Server | undefined;
let mark: RecordMark | null = { mark: "1", isRested: true };
let now = new Date("2026-11-29T10:20:00Z");
let made = 0;

afterEach(() => {
  server?.close();
  [mark, now, made] = [{ mark: "1", isRested: true }, new Date("2026-11-29T10:20:00Z"), 0];
});

/** Serves pages that count how often they were made; gives how to ask for one. */
async function serve({ megabytes = 1, bytes = 0, headers = () => {} }: Served = {}) {
  const answer = createKeptPages({ readMark: async () => mark, megabytes, now: () => now });
  server = createServer((request, response) => {
    void answer(request, response, (beforeSending) => {
      made += 1;
      headers(request, response);
      response.setHeader("Content-Type", "text/html");
      const body = Buffer.from(`page ${made} of ${request.url}`.padEnd(bytes));
      setTimeout(() => {
        beforeSending?.(body);
        response.end(body);
      }, 20);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${address.port}${path}`, init);
}

test("a page is made once, and told until the record changes", async () => {
  const ask = await serve();
  expect(await (await ask("/treaties/x")).text()).toBe("page 1 of /treaties/x");
  const kept = await ask("/treaties/x");
  expect([await kept.text(), kept.headers.get("content-type")]).toEqual(["page 1 of /treaties/x", "text/html"]);
  mark = { mark: "2", isRested: true };
  expect(await (await ask("/treaties/x")).text()).toBe("page 2 of /treaties/x");
});

test.each([
  ["the record changed a moment ago", () => (mark = { mark: "2", isRested: false })],
  ["the database does not answer", () => (mark = null)],
])("pages are made anew where %s", async (_case, happen) => {
  const ask = await serve();
  happen();
  await ask("/");
  await ask("/");
  expect(made).toBe(2);
});

test("a page is made anew with the hour, for what time alone brings about", async () => {
  const ask = await serve();
  await ask("/calendar");
  now = new Date("2026-11-29T11:00:00Z");
  await ask("/calendar");
  expect(made).toBe(2);
});

test.each<[string, string, RequestInit]>([
  ["with a session", "/treaties", { headers: { Cookie: "session=1" } }],
  ["with a token", "/treaties", { headers: { Authorization: "Bearer 1" } }],
  ["for a page's data", "/treaties", { headers: { RSC: "1" } }],
  ["that posts", "/treaties", { method: "POST" }],
  ["for the desk", "/desk", {}],
  ["for a reader's preferences", "/preferences/abc", {}],
  ["for a page of one's own", "/following", {}],
  ["for the API", "/api/v1/treaties", {}],
])("a request %s is never answered with what is kept", async (_case, path, init) => {
  const ask = await serve();
  await ask(path);
  const before = made;
  await ask(path, init);
  expect(made).toBe(before + 1);
});

test("a page that gives its reader a cookie is not kept", async () => {
  const ask = await serve({ headers: (_request, response) => response.setHeader("Set-Cookie", "a=1") });
  await ask("/events");
  await ask("/events");
  expect(made).toBe(2);
});

test("many who ask at once for a page wait for one", async () => {
  const ask = await serve();
  const answers = await Promise.all(Array.from({ length: 20 }, async () => (await ask("/fr/events?page=2")).text()));
  expect(new Set(answers)).toEqual(new Set(["page 1 of /fr/events?page=2"]));
});

test("those who wait for a page that fails make their own", async () => {
  const ask = await serve({ headers: (_request, response) => made === 1 && response.destroy() });
  const [first, second] = await Promise.allSettled([ask("/events"), ask("/events")]);
  expect([first.status, second.status].sort()).toEqual(["fulfilled", "rejected"]);
});

test("who holds the page is told that it still stands (RFC 9110, 15.4.5)", async () => {
  const ask = await serve();
  const { headers, url } = await ask("/changes");
  const etag = headers.get("etag") ?? "";
  expect(etag).toMatch(/^W\/"/);
  expect(await revalidate(url, etag)).toEqual({ status: 304, etag, body: "" });
  mark = { mark: "2", isRested: true };
  expect(await revalidate(url, etag)).toMatchObject({ status: 200, body: "page 2 of /changes" });
});

/** As browsers do; `fetch` would add that nothing kept will do. */
async function revalidate(url: string, etag: string) {
  const [answer] = (await once(get(url, { headers: { "If-None-Match": etag } }), "response")) as [IncomingMessage];
  const body = (await answer.toArray()).join("");
  return { status: answer.statusCode, etag: answer.headers.etag, body };
}

test("a question for the head of a kept page is answered without its body", async () => {
  const ask = await serve();
  await ask("/");
  const head = await ask("/", { method: "HEAD" });
  expect([head.status, head.headers.has("etag"), await head.text(), made]).toEqual([200, true, "", 1]);
});

test("no more is kept than there is room for", async () => {
  const ask = await serve({ bytes: 300_000 });
  for (const page of [1, 2, 3, 4]) await ask(`/events?page=${page}`);
  await ask("/events?page=4");
  expect(made).toBe(4);
  await ask("/events?page=1");
  expect(made).toBe(5);
});

test("with no room at all every page is made anew", async () => {
  const ask = await serve({ megabytes: 0 });
  await ask("/");
  await ask("/");
  expect(made).toBe(2);
});
