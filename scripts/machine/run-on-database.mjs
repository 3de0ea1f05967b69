import { spawnSync } from "node:child_process";
import { CHECKOUT } from "../start/checkout.mjs";
import { currentDatabase, NOT_RUNNING } from "../start/current-database.mjs";
import { workspaceScript } from "./workspace-script.mjs";

/**
 * Runs a script of `prisma/` on the present database, with the words after the command; its exit code becomes ours.
 * @param {string} script
 * @param {readonly string[]} words
 */
export function runOnDatabase(script, words) {
  const url = currentDatabase();
  if (url === null) {
    console.error(NOT_RUNNING);
    process.exitCode = 1;
    return;
  }
  const env = { ...process.env, DATABASE_URL: url };
  const program = workspaceScript({ checkout: CHECKOUT, folder: "prisma", script, env });
  const args = ["-c", `${program.args[1]} "$@"`, script, ...words];
  const { status } = spawnSync(program.command, args, { cwd: program.cwd, env: program.env, stdio: "inherit" });
  process.exitCode = status ?? 1;
}
