import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { CHECKOUT } from "../start/checkout.mjs";

const EMPTY_NAMES = new Set(["utils", "util", "helpers", "helper", "common", "shared", "lib", "types", "misc"]);
const CHECKED_FOLDERS = ["apps", "packages", "prisma", "scripts", "e2e", "bench"];
const SKIPPED = new Set(["node_modules", ".next", "dist", "generated", ".turbo"]);

/**
 * @param {string} name
 * @returns {boolean}
 */
export function isEmptyName(name) {
  return EMPTY_NAMES.has(name.split(".")[0] ?? "") || /-part-?\d/.test(name);
}

/**
 * @param {string} folder
 * @returns {string[]} files and folders whose name does not say what is in them
 */
function badNamesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !SKIPPED.has(name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    const below = entry.isDirectory() ? badNamesIn(path) : [];
    return isEmptyName(entry.name) ? [path, ...below] : below;
  });
}

/** @returns {string[]} */
export function badNames() {
  const present = new Set(readdirSync(CHECKOUT));
  const folders = CHECKED_FOLDERS.filter((name) => present.has(name));
  return folders.flatMap((name) => badNamesIn(join(CHECKOUT, name))).map((path) => relative(CHECKOUT, path));
}

if (process.argv[1] === import.meta.filename) {
  const found = badNames();
  for (const path of found) console.error(`${path}: name the thing that is in it`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
