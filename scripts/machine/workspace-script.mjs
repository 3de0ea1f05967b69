import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** @typedef {import("./child-processes.mjs").Environment} Environment */

/**
 * What `pnpm --filter <package> <script>` would run, without the second that pnpm takes to start.
 * @param {{ checkout: string, folder: string, script: string, env: Environment }} wanted
 * @returns {{ command: string, args: string[], cwd: string, env: Environment }}
 */
export function workspaceScript({ checkout, folder, script, env }) {
  const cwd = join(checkout, folder);
  const manifest = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  const line = manifest.scripts?.[script];
  if (typeof line !== "string") throw new Error(`${folder}/package.json has no script "${script}"`);
  const places = [join(cwd, "node_modules/.bin"), join(checkout, "node_modules/.bin"), env.PATH ?? ""];
  return { command: "sh", args: ["-c", line], cwd, env: { ...env, PATH: places.join(delimiter) } };
}
