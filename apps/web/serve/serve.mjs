import { createServer } from "node:http";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import compression from "compression";
import next from "next";
import { sendPlainDocument } from "./plain-document.mjs";

const HERE = dirname(import.meta.dirname);
const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, hostname: { type: "string", default: "0.0.0.0" } },
});
const [port, hostname] = [Number(values.port), values.hostname];

// Next calls every loopback address `localhost`: under another name it would take its own rewrites for another site's.
const app = next({ dev: false, dir: HERE, port, hostname: "localhost" });
await app.prepare();
const handle = app.getRequestHandler();
// Its types are Express's; it takes what Node gives.
const compress = /** @type {(...of: unknown[]) => void} */ (/** @type {unknown} */ (compression()));
const server = createServer((request, response) => {
  compress(request, response, () => {
    sendPlainDocument(request, response);
    void handle(request, response);
  });
});
server.listen(port, hostname);

/** Lets what is under way be answered, then ends. */
async function stop() {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  await app.close();
  process.exit(0);
}
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);
