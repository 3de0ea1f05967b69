import { plainDocument, plainPolicy } from "./plain-document.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/** The desk alone is drawn anew in the browser; every other page is read, and has small scripts of its own. */
const DESK = /^\/(?:[a-z]{2}\/)?desk(?:[/?]|$)/;
const POLICY = "Content-Security-Policy";

/**
 * Sends a page as a document, in one piece. Refusals and failures stay as Next writes them: it may need React to tell
 * of them.
 * @param {Request} request
 * @param {Response} response
 * @param {{ fontLink?: (url: string) => string, beforeSending?: ((body: Buffer) => void) | undefined }} [options]
 * `beforeSending` is told of a page that is whole, while its headers can still be set
 * @returns {void}
 */
export function sendPlainDocument(request, response, { fontLink, beforeSending } = {}) {
  const { url = "/" } = request;
  if (DESK.test(url)) return;
  const { write, end, flushHeaders } = response;
  /** @type {Buffer[]} */
  const parts = [];
  const isPage = () =>
    response.statusCode === 200 && String(response.getHeader("content-type")).startsWith("text/html");
  response.flushHeaders = () => {
    if (!isPage()) flushHeaders.call(response);
  };
  response.write = (/** @type {any[]} */ ...[chunk, ...rest]) => {
    if (!isPage()) return Reflect.apply(write, response, [chunk, ...rest]);
    parts.push(Buffer.from(chunk));
    for (const one of rest) if (typeof one === "function") process.nextTick(one);
    return true;
  };
  response.end = (/** @type {any[]} */ ...args) => {
    const [last] = args;
    if (!isPage() || response.headersSent) return Reflect.apply(end, response, args);
    if (typeof last === "string" || last instanceof Uint8Array) parts.push(Buffer.from(last));
    const done = args.find((one) => typeof one === "function");
    const html = plainDocument(Buffer.concat(parts));
    response.setHeader(POLICY, plainPolicy(String(response.getHeader(POLICY) ?? "default-src 'self'")));
    const fonts = fontLink?.(url) ?? "";
    if (fonts === "") response.removeHeader("Link");
    else response.setHeader("Link", fonts);
    if (html.length > 0) beforeSending?.(html);
    return Reflect.apply(end, response, html.length === 0 ? [done] : [html, done]);
  };
}
