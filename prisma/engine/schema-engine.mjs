#!/usr/bin/env node
/**
 * Prisma's CLI wants a native schema engine that it would download. This answers the same
 * line-delimited JSON-RPC on stdio with the WebAssembly build of that engine (docs/decisions/0002).
 */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { answer } from "./answer.mjs";
import { canConnect } from "./can-connect.mjs";
import { parseEngineArguments } from "./engine-arguments.mjs";

const options = parseEngineArguments(process.argv.slice(2));

if (options.command === "can-connect-to-database") {
  process.exit((await canConnect(options.url)) ? 0 : 1);
}

const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
let last = Promise.resolve();
lines.on("line", (line) => {
  last = last.then(() => handle(line));
});
await once(lines, "close");
await last;
process.exit(0);

async function handle(line) {
  const request = JSON.parse(line);
  if (request.method === undefined) return; // the CLI's acknowledgement of a `print`
  const { reply, print } = await answer(request, options);
  if (print) write({ jsonrpc: "2.0", id: `print-${request.id}`, method: "print", params: { content: print } });
  write(reply);
}

function write(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}
