import { existsSync, readFileSync } from "node:fs";

const DEFAULT_LINES = 15;

/**
 * The last non-empty lines of a log file, for showing a cause.
 * @param {string} path
 * @param {number} [count]
 * @returns {string[]}
 */
export function lastLines(path, count = DEFAULT_LINES) {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").slice(-count);
}
