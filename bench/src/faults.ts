import { startTestServers } from "@pacta/testing";
import { readFaultOptions } from "./faults/options.ts";
import { buildWorker } from "./faults/process/worker-process.ts";
import { runMatrix } from "./faults/run-matrix.ts";

const INTERRUPTED = 130;

const options = readFaultOptions(process.argv.slice(2));
await buildWorker();
const stopServers = await startTestServers();
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    void stopServers().finally(() => process.exit(INTERRUPTED));
  });
}
try {
  process.exitCode = (await runMatrix(options)) ? 0 : 1;
} finally {
  await stopServers();
}
process.exit();
