import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** @typedef {import("../machine/directory-access.mjs").Account} Account */

/**
 * @param {"-u" | "-g"} flag
 * @returns {number}
 */
function idOfNobody(flag) {
  return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
}

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of existing data, else as `nobody`.
 * @param {string} dataDir
 * @returns {Account | null} null: run as ourselves
 */
export function serviceAccount(dataDir) {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(dataDir)) {
    const { uid, gid } = statSync(dataDir);
    if (uid !== 0) return { uid, gid };
  }
  return { uid: idOfNobody("-u"), gid: idOfNobody("-g") };
}
