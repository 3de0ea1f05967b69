import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const NOT_SOURCES = new Set(["node_modules", ".next", "dist", ".turbo", "generated", "test-results"]);

/**
 * @param {string} path
 * @returns {string[]} every source file at or under the path, sorted
 */
function sourcesAt(path) {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !NOT_SOURCES.has(name));
  return entries
    .flatMap((entry) => (entry.isDirectory() ? sourcesAt(join(path, entry.name)) : [join(path, entry.name)]))
    .sort();
}

/**
 * @param {string} file
 * @returns {boolean}
 */
function isTest(file) {
  return /\.(test|spec)\.tsx?$/.test(file) || file.endsWith(".tsbuildinfo");
}

/**
 * One digest over the names and contents of files and of all sources under folders.
 * @param {{ files: readonly string[], folders: readonly string[] }} inputs
 * @returns {string}
 */
export function digestOf({ files, folders }) {
  const hash = createHash("sha256").update(process.versions.modules);
  for (const file of [...files, ...folders.flatMap(sourcesAt)]) {
    if (isTest(file)) continue;
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

/**
 * @param {string} stampFile
 * @param {string} digest
 * @returns {boolean}
 */
export function isStamped(stampFile, digest) {
  return existsSync(stampFile) && readFileSync(stampFile, "utf8") === digest;
}

/**
 * @param {string} stampFile
 * @param {string} digest
 * @returns {void}
 */
export function writeStamp(stampFile, digest) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, digest);
}
