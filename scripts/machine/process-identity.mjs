import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

// Field 22 of /proc/<pid>/stat is the start time; counted after the command name, which may hold spaces.
const START_TIME_FIELD = 19;

/**
 * @param {string} path
 * @returns {string | null}
 */
function readOrNull(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/**
 * @param {number} pid
 * @param {string} column
 * @returns {string | null}
 */
function askPs(pid, column) {
  try {
    /** @type {import("node:child_process").StdioOptions} */
    const stdio = ["ignore", "pipe", "ignore"];
    return execFileSync("ps", ["-ww", "-o", `${column}=`, "-p", String(pid)], { encoding: "utf8", stdio }).trim();
  } catch {
    return null;
  }
}

/**
 * The command line of a live process, or null when there is none (a zombie counts as none).
 * @param {number} pid
 * @returns {string | null}
 */
export function commandLineOf(pid) {
  const text = process.platform === "linux" ? readOrNull(`/proc/${pid}/cmdline`) : askPs(pid, "command");
  return text ? text.replaceAll("\0", " ").trim() : null;
}

/**
 * What tells this process from a later one with the same number: the moment it was started. Null when it is gone.
 * A command line does not: Next.js rewrites its own.
 * @param {number} pid
 * @returns {string | null}
 */
export function processIdentity(pid) {
  if (process.platform !== "linux") return askPs(pid, "lstart") || null;
  const stat = readOrNull(`/proc/${pid}/stat`);
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (fields[0] === "Z") return null;
  const boot = readOrNull("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
  return `${boot}/${fields[START_TIME_FIELD]}`;
}

/**
 * True while the very process that had this identity is alive.
 * @param {{ pid: number, identity: string }} known
 * @returns {boolean}
 */
export function isSameProcess({ pid, identity }) {
  return processIdentity(pid) === identity;
}
