import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";

const EXECUTE = 1;
const READ_AND_EXECUTE = 5;

/** @typedef {{ uid: number, gid: number }} Account */

/**
 * @param {string} path
 * @param {Account} account
 * @param {number} wanted permission bits as in one octal digit
 * @returns {boolean}
 */
function permits(path, account, wanted) {
  const { mode, uid, gid } = statSync(path);
  const digit = uid === account.uid ? mode >> 6 : gid === account.gid ? mode >> 3 : mode;
  return (digit & wanted) === wanted;
}

/**
 * True when the account can enter every folder above the path and read the path itself.
 * @param {string} path
 * @param {Account} account
 * @returns {boolean}
 */
export function canReach(path, account) {
  if (!existsSync(path) || !permits(path, account, READ_AND_EXECUTE)) return false;
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (!permits(folder, account, EXECUTE)) return false;
    if (folder === dirname(folder)) return true;
  }
}
