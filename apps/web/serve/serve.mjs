import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import compression from "compression";
import next from "next";
import { readServerEnv } from "./env.mjs";
import { createFontLink } from "./font-link.mjs";
import { createKeptPages } from "./kept-pages.mjs";
import { createRecordMark } from "./record-mark.mjs";
import { isDesk, sendPlainDocument } from "./send-plain-document.mjs";
import { settingAside } from "./set-aside.mjs";

const HERE = dirname(import.meta.dirname);
const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, hostname: { type: "string", default: "0.0.0.0" } },
});
const [port, hostname] = [Number(values.port), values.hostname];
const { databaseUrl, megabytes } = readServerEnv();

// Next calls every loopback address `localhost`: under another name it would take its own rewrites for another site's.
const app = next({ dev: false, dir: HERE, port, hostname: "localhost" });
await app.prepare();
const handle = app.getRequestHandler();
// Its types are Express's; it takes what Node gives.
const compress = /** @type {(...of: unknown[]) => void} */ (/** @type {unknown} */ (compression()));
const fontLink = createFontLink(join(HERE, ".next/static/media"));
const recordMark = createRecordMark(databaseUrl);
const answer = createKeptPages({ readMark: recordMark.read, megabytes });
const server = createServer((request, response) => {
  compress(request, response, () => {
    void answer(request, response, (beforeSending) => {
      /** @type {string[]} */
      const parts = [];
      sendPlainDocument(request, response, { fontLink, parts, beforeSending });
      const make = () => handle(request, response);
      void (isWrittenWhole(request) ? make() : settingAside(parts, make));
    });
  });
});
server.listen(port, hostname);

/**
 * The desk and a page's data keep what React reads where it looks for it.
 * @param {import("node:http").IncomingMessage} request
 */
function isWrittenWhole({ url = "/", headers }) {
  return isDesk(url) || headers.rsc !== undefined;
}

/** Lets what is under way be answered, then ends. */
async function stop() {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  await app.close();
  await recordMark.close();
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
