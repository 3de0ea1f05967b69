import { startTestServers } from "@pacta/testing";
import { readFaultOptions } from "./faults/options.ts";
import { buildWorker } from "./faults/process/worker-process.ts";
import { runMatrix } from "./faults/run-matrix.ts";

const INTERRUPTED = 130;

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(INTERRUPTED));
const options = readFaultOptions(process.argv.slice(2));
await buildWorker();
const stopServers = await startTestServers();
try {
  process.exitCode = (await runMatrix(options)) ? 0 : 1;
} finally {
  await stopServers();
}
process.exit();
