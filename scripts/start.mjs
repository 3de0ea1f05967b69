import { nodeVersionProblem } from "./start/node-version.mjs";

const problem = nodeVersionProblem(process.versions.node);
if (problem === null) {
  const { main } = await import("./start/main.mjs");
  await main(process.argv.slice(2)).catch((/** @type {Error} */ error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
} else {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
