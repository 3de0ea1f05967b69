/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */

/** The desk alone is drawn anew in the browser; every other page is read, and has small scripts of its own. */
const DESK = /^\/(?:[a-z]{2}\/)?desk(?:[/?]|$)/;

/** What Next writes for React in the browser: its chunks, their preloads, and the page once more as data. */
const FOR_REACT = [
  /<script\b[^>]*>\(?self\.__next_f\b[\s\S]*?<\/script>/g,
  /<script\b[^>]*\bsrc="\/_next\/[^>]*><\/script>/g,
  /<link\b[^>]*\bas="script"[^>]*>/g,
];

/**
 * @param {string} html
 * @returns {string} the page without what only React in the browser would read
 */
export function plainDocument(html) {
  return FOR_REACT.reduce((text, pattern) => text.replace(pattern, ""), html);
}

/**
 * Sends a page as a document, in one piece. Refusals and failures stay as Next writes them: it may need React to tell
 * of them.
 * @param {Request} request
 * @param {Response} response
 * @returns {void}
 */
export function sendPlainDocument(request, response) {
  if (DESK.test(request.url ?? "")) return;
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
    const html = plainDocument(Buffer.concat(parts).toString("utf8"));
    return Reflect.apply(end, response, html === "" ? [done] : [html, "utf8", done]);
  };
}
