import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";
import { sendPlainDocument } from "./send-plain-document.mjs";

const MARK = "<!--set-aside 0-->";
const FOR_REACT =
  '<script src="/_next/static/chunks/1.js" async="" nonce="x"></script>' +
  '<script nonce="x">(self.__next_f=self.__next_f||[]).push([0])</script>' +
  '<script nonce="x">self.__next_f.push([1,"the page \\u003c/script> once more"])</script>' +
  '<link rel="preload" as="script" fetchPriority="low" nonce="x" href="/_next/static/chunks/2.js"/>';
const OWN =
  '<script type="module" async="" src="/scripts/palette.js" nonce="x"></script>' +
  '<script type="application/ld+json">{"name":"self.__next_f"}</script>' +
  '<link rel="stylesheet" href="/_next/static/chunks/1.css" nonce="x"/>';
const PAGE = `<!DOCTYPE html><html><head>${OWN}${FOR_REACT}</head><body><p>Русский текст</p>${MARK}</body></html>`;
const PLAIN = `<!DOCTYPE html><html><head>${OWN.replaceAll(' nonce="x"', "")}</head><body><p>Русский текст</p>${MARK}</body></html>`;

let server: Server | undefined;

afterEach(() => server?.close());

/** Answers as Next does: in pieces that may end within a letter, with headers sent early. */
async function responseOf(
  path: string,
  { status = 200, type = "text/html; charset=utf-8", method = "GET", parts = [] as string[] } = {},
) {
  server = createServer((request, response) => {
    sendPlainDocument(request, response, { parts, fontLink: (url) => `<${url}>; rel=preload; as=font` });
    response.statusCode = status;
    response.setHeader("Content-Type", type);
    response.setHeader(
      "Content-Security-Policy",
      "script-src 'self' 'nonce-x' 'strict-dynamic'; style-src 'self' 'nonce-x'",
    );
    response.setHeader("Link", '</_next/static/chunks/1.css>; rel=preload; as="style"; nonce="x"');
    const bytes = Buffer.from(PAGE);
    response.write(bytes.subarray(0, 801));
    response.flushHeaders();
    response.write(bytes.subarray(801));
    response.end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return fetch(`http://127.0.0.1:${address.port}${path}`, { method });
}

async function answerOf(...asked: Parameters<typeof responseOf>): Promise<string> {
  return (await responseOf(...asked)).text();
}

test("a page is sent plain and whole, wherever its pieces are cut", async () => {
  expect(await answerOf("/treaties/rome-statute?asOf=2001-01-01")).toBe(PLAIN);
});

test.each(["/desk", "/fr/desk", "/desk/events/new", "/desk?page=2"])("%s keeps React, which draws it", async (path) => {
  expect(await answerOf(path)).toBe(PAGE);
});

test("an address that only begins like the desk is a page as any other", async () => {
  expect(await answerOf("/desks")).toBe(PLAIN);
});

test("what was set aside comes back, into refusals too", async () => {
  const parts = ["<i>aside</i>"];
  expect(await answerOf("/treaties", { parts })).toBe(PLAIN.replace(MARK, "<i>aside</i>"));
  server?.close();
  expect(await answerOf("/treaties/none", { status: 404, parts })).toBe(PAGE.replace(MARK, "<i>aside</i>"));
});

test("a refusal stays as Next writes it", async () => {
  expect(await answerOf("/participants/nobody", { status: 404 })).toBe(PAGE);
});

test("what is no page stays as it is", async () => {
  expect(await answerOf("/events.json", { type: "application/json" })).toBe(PAGE);
});

test("a question for the head alone is answered without a body", async () => {
  expect(await answerOf("/", { method: "HEAD" })).toBe("");
});

test("a page comes with a policy that lets nothing inline run, and with its fonts", async () => {
  const { headers } = await responseOf("/treaties");
  expect(headers.get("content-security-policy")).toBe("script-src 'self'; style-src 'self'");
  expect(headers.get("link")).toBe("</treaties>; rel=preload; as=font");
});

test("the desk and refusals keep the policy with the nonce that they use", async () => {
  expect((await responseOf("/desk")).headers.get("content-security-policy")).toContain("'nonce-x'");
  server?.close();
  expect((await responseOf("/nothing", { status: 404 })).headers.get("content-security-policy")).toContain("'nonce-x'");
});
