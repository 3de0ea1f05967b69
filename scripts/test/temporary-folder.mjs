import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearAbandonedServer } from "../embedded-postgres/running-server.mjs";
import { isSameProcess, processIdentity } from "../machine/process-identity.mjs";
import { endRun } from "../start/run-file.mjs";

const PREFIX = "pacta-test-";
const OWNER_FILE = "owner.json";
const ENTERABLE = 0o755;

/**
 * @param {string} folder
 * @returns {boolean}
 */
function isAbandoned(folder) {
  const ownerFile = join(folder, OWNER_FILE);
  return existsSync(ownerFile) && !isSameProcess(JSON.parse(readFileSync(ownerFile, "utf8")));
}

/**
 * Stops the servers and removes the folders of test runs that were killed.
 * @param {string} [place]
 * @returns {Promise<void>}
 */
export async function removeAbandonedFolders(place = tmpdir()) {
  const names = readdirSync(place).filter((name) => name.startsWith(PREFIX));
  for (const folder of names.map((name) => join(place, name)).filter(isAbandoned)) {
    await removeAbandonedFolders(folder);
    await endRun(join(folder, "run.json"));
    await clearAbandonedServer(join(folder, "postgres"));
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A folder for one test run, which removes it; had it no time to, the next run does.
 * @returns {string}
 */
export function makeTemporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  // PostgreSQL may run as another account, which has to get through to its own folder inside.
  chmodSync(folder, ENTERABLE);
  const owner = { pid: process.pid, identity: processIdentity(process.pid) };
  writeFileSync(join(folder, OWNER_FILE), JSON.stringify(owner));
  return folder;
}
