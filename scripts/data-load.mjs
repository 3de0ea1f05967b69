import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { workspaceScript } from "./machine/workspace-script.mjs";
import { CHECKOUT } from "./start/checkout.mjs";
import { currentDatabase, NOT_RUNNING } from "./start/current-database.mjs";

const url = currentDatabase();
if (url === null) {
  console.error(NOT_RUNNING);
  process.exitCode = 1;
} else {
  const env = { ...process.env, DATABASE_URL: url };
  const program = workspaceScript({ checkout: CHECKOUT, folder: "prisma", script: "data:load", env });
  // The program runs in another folder than the one its paths were given in.
  const isPath = (/** @type {string} */ word) => !word.startsWith("-");
  const words = process.argv.slice(2).map((word) => (isPath(word) ? resolve(word) : word));
  const args = ["-c", `${program.args[1]} "$@"`, "data:load", ...words];
  const { status } = spawnSync(program.command, args, { cwd: program.cwd, env: program.env, stdio: "inherit" });
  process.exitCode = status ?? 1;
}
