import { spawnSync } from "node:child_process";
import { workspaceScript } from "./machine/workspace-script.mjs";
import { CHECKOUT } from "./start/checkout.mjs";
import { currentDatabase, NOT_RUNNING } from "./start/current-database.mjs";

const url = currentDatabase();
if (url === null) {
  console.error(NOT_RUNNING);
  process.exitCode = 1;
} else {
  const env = { ...process.env, DATABASE_URL: url };
  const program = workspaceScript({ checkout: CHECKOUT, folder: "prisma", script: "projections", env });
  const line = `${program.args[1]} "$@"`;
  const args = ["-c", line, "projections", ...process.argv.slice(2)];
  const { status } = spawnSync(program.command, args, { cwd: program.cwd, env: program.env, stdio: "inherit" });
  process.exitCode = status ?? 1;
}
