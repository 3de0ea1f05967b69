import type { ChildProcess } from "node:child_process";

/** A child that is killed when this process ends before it. */
export function endWithUs<Child extends ChildProcess>(child: Child): Child {
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  return child;
}
