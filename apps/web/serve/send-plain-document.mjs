import { plainDocument, plainPolicy } from "./plain-document.mjs";
import { putBack } from "./set-aside.mjs";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/** The desk alone is drawn anew in the browser; every other page is read, and has small scripts of its own. */
const DESK = /^\/(?:[a-z]{2}\/)?desk(?:[/?]|$)/;
const POLICY = "Content-Security-Policy";

/**
 * Sends a page as a document, in one piece. Refusals and failures keep what React needs, for Next may tell of them
 * with it.
 * @param {Request} request
 * @param {Response} response
 * @param {{ fontLink?: (url: string) => string, parts?: readonly string[], beforeSending?: ((body: Buffer) => void) | undefined }} [options]
 * `parts` are put back where the page was written without them; `beforeSending` is told of a page that is whole, while its headers can still be set
 * @returns {void}
 */
export function sendPlainDocument(request, response, { fontLink, parts = [], beforeSending } = {}) {
  const { url = "/" } = request;
  if (isDesk(url)) return;
  const { write, end, flushHeaders } = response;
  /** @type {Buffer[]} */
  const pieces = [];
  const isHtml = () => String(response.getHeader("content-type")).startsWith("text/html");
  response.flushHeaders = () => {
    if (!isHtml()) flushHeaders.call(response);
  };
  response.write = (/** @type {any[]} */ ...[chunk, ...rest]) => {
    if (!isHtml()) return Reflect.apply(write, response, [chunk, ...rest]);
    pieces.push(Buffer.from(chunk));
    for (const one of rest) if (typeof one === "function") process.nextTick(one);
    return true;
  };
  response.end = (/** @type {any[]} */ ...args) => {
    const [last] = args;
    if (!isHtml() || response.headersSent) return Reflect.apply(end, response, args);
    if (typeof last === "string" || last instanceof Uint8Array) pieces.push(Buffer.from(last));
    const done = args.find((one) => typeof one === "function");
    const isPage = response.statusCode === 200;
    const html = finished(Buffer.concat(pieces), { isPage, parts });
    if (isPage) setHeaders(response, fontLink?.(url) ?? "");
    if (isPage && html.length > 0) beforeSending?.(html);
    return Reflect.apply(end, response, html.length === 0 ? [done] : [html, done]);
  };
}

/**
 * @param {Buffer} html
 * @param {{ isPage: boolean, parts: readonly string[] }} options
 * @returns {Buffer}
 */
function finished(html, { isPage, parts }) {
  const own = isPage ? plainDocument(html) : html;
  return parts.length === 0 ? own : Buffer.from(putBack(own.toString(), parts));
}

/**
 * @param {Response} response
 * @param {string} fonts
 */
function setHeaders(response, fonts) {
  response.setHeader(POLICY, plainPolicy(String(response.getHeader(POLICY) ?? "default-src 'self'")));
  if (fonts === "") response.removeHeader("Link");
  else response.setHeader("Link", fonts);
}

/**
 * @param {string} url
 * @returns {boolean}
 */
export function isDesk(url) {
  return DESK.test(url);
}
