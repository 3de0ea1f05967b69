/**
 * The call that runs a task in every package that has it. Turbo looks for pnpm on the path, where npx puts it.
 * @param {string} task
 * @param {string} packageManager as npx takes it
 * @returns {{ command: string, args: string[] }}
 */
export function turboCall(task, packageManager) {
  const turbo = ["turbo", "run", task, "--continue", "--ui=stream", "--output-logs=errors-only"];
  return { command: "npx", args: ["--yes", packageManager, "exec", ...turbo] };
}
