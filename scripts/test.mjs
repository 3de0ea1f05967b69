import { nodeVersionProblem } from "./start/node-version.mjs";

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  const { main } = await import("./test/main.mjs");
  await main();
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
