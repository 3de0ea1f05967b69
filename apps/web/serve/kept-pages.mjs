import { createHash } from "node:crypto";
import fresh from "fresh";
import { LRUCache } from "lru-cache";

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {{ readonly mark: string, readonly isRested: boolean }} RecordMark */
/** @typedef {{ readonly stamp: string, readonly body: Buffer, readonly headers: Readonly<Record<string, string>> }} Page */

const PUBLIC_PAGE =
  /^(?:\/[a-z]{2})?(?:\/(?:treaties|participants|events|calendar|changes|matrix|compare|diff)(?:\/[^?]*)?)?\/?(?:\?|$)/;
const NEVER_REPEATED = new Set(["date", "connection", "keep-alive", "transfer-encoding", "content-length", "vary"]);
const MEGABYTE = 2 ** 20;

/**
 * Public pages as readers without a session see them, kept until the record changes. A page is a function of its
 * address, the record and the day; so nothing is told that the record no longer says (decision 0016).
 * @param {{ readMark: () => Promise<RecordMark | null>, megabytes: number, now?: () => Date }} options `readMark` gives
 * null where it cannot be told: then pages are made anew, as they are with no megabytes to keep them in
 */
export function createKeptPages({ readMark, megabytes, now = () => new Date() }) {
  const kept = /** @type {LRUCache<string, Page>} */ (
    new LRUCache({
      maxSize: Math.max(1, megabytes * MEGABYTE),
      sizeCalculation: ({ body }, url) => body.length + url.length + 1024,
    })
  );
  const underWay = /** @type {Map<string, Promise<unknown>>} */ (new Map());

  /**
   * Answers with the page that is kept, or has it made, once for all who wait for it.
   * @param {Request} request
   * @param {Response} response
   * @param {(beforeSending?: (body: Buffer) => void) => void} make
   * @returns {Promise<void>}
   */
  return async function answer(request, response, make) {
    const { url = "/", method } = request;
    const mark = megabytes > 0 && isForAnyone(request) ? await readMark() : null;
    if (mark === null) return make();
    const stamp = `${mark.mark} ${now().toISOString().slice(0, 13)}`;
    if (mark.isRested && kept.get(url)?.stamp !== stamp) await underWay.get(url);
    const page = kept.get(url);
    if (page?.stamp === stamp) return send(request, response, page);
    if (method === "HEAD") return make();
    const done = new Promise((resolve) => response.once("close", resolve));
    underWay.set(url, done);
    void done.finally(() => {
      if (underWay.get(url) === done) underWay.delete(url);
    });
    make((body) => {
      if (response.hasHeader("Set-Cookie")) return;
      const headers = headersOf(response, body);
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      if (mark.isRested) kept.set(url, { stamp, body, headers });
    });
  };
}

/** @param {Request} request */
function isForAnyone({ method, url = "/", headers }) {
  const isReading = method === "GET" || method === "HEAD";
  const isOwn = headers.cookie !== undefined || headers.authorization !== undefined;
  return isReading && !isOwn && headers.rsc === undefined && PUBLIC_PAGE.test(url);
}

/**
 * @param {Response} response
 * @param {Buffer} body
 * @returns {Record<string, string>}
 */
function headersOf(response, body) {
  const own = Object.entries(response.getHeaders()).flatMap(([name, value]) =>
    NEVER_REPEATED.has(name) || typeof value !== "string" ? [] : [[name, value]],
  );
  return {
    ...Object.fromEntries(own),
    "cache-control": "no-cache",
    vary: "Cookie",
    etag: `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`,
  };
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Page} page
 */
function send(request, response, { body, headers }) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (fresh(request.headers, headers)) {
    response.statusCode = 304;
    response.removeHeader("content-type");
    response.end();
  } else response.end(request.method === "HEAD" ? undefined : body);
}
