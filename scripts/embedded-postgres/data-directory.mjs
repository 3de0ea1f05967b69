import { spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** @typedef {import("../machine/directory-access.mjs").Account} Account */
/** @typedef {{ program: string, account: Account | null, password: string, isDurable: boolean }} Cluster */

export const POSTGRES_USER = "pacta";
export const POSTGRES_DATABASE = "pacta";
const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;

/**
 * @param {string} path
 * @param {Account | null} account
 * @returns {void}
 */
function giveTo(path, account) {
  if (account !== null) chownSync(path, account.uid, account.gid);
}

/**
 * @param {Cluster} cluster
 * @param {string} name
 * @param {{ args: string[], cwd: string, input?: string }} call
 * @returns {string}
 */
function runProgram({ program, account }, name, { args, cwd, input = "" }) {
  const env = { ...process.env, LC_ALL: "C", PGDATA: undefined };
  const result = spawnSync(join(program, "bin", name), args, { ...account, cwd, env, input, encoding: "utf8" });
  if (result.error) throw new Error(`${name} could not be run`, { cause: result.error });
  if (result.status !== 0) throw new Error(`${name} failed:\n${result.stdout}${result.stderr}`.trim());
  return result.stdout;
}

/**
 * @param {Cluster} cluster
 * @param {string} folder
 * @returns {void}
 */
function initialise(cluster, folder) {
  const passwordFile = join(dirname(folder), ".postgres-password");
  writeFileSync(passwordFile, `${cluster.password}\n`, { mode: PRIVATE_FILE });
  giveTo(passwordFile, cluster.account);
  const args = [
    `--pgdata=${folder}`,
    `--username=${POSTGRES_USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
  if (!cluster.isDurable) args.push("--no-sync");
  try {
    runProgram(cluster, "initdb", { args, cwd: folder });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Makes the data folder when there is none: built aside and renamed, so that a killed start leaves no half of one.
 * @param {string} dataDir
 * @param {Cluster} cluster
 * @returns {void}
 */
export function ensureDataDirectory(dataDir, cluster) {
  if (existsSync(join(dataDir, "PG_VERSION"))) return;
  const unfinished = `${dataDir}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: PRIVATE_FOLDER });
  giveTo(unfinished, cluster.account);
  initialise(cluster, unfinished);
  const createDatabase = ["--single", "-D", unfinished, "-c", "fsync=off", "postgres"];
  runProgram(cluster, "postgres", {
    args: createDatabase,
    cwd: unfinished,
    input: `CREATE DATABASE ${POSTGRES_DATABASE};\n`,
  });
  rmSync(dataDir, { recursive: true, force: true });
  renameSync(unfinished, dataDir);
}

/**
 * Refuses data of another major version, which this server cannot open.
 * @param {string} dataDir
 * @param {Cluster} cluster
 * @returns {void}
 */
export function checkDataVersion(dataDir, cluster) {
  const found = readFileSync(join(dataDir, "PG_VERSION"), "utf8").trim();
  const banner = runProgram(cluster, "postgres", { args: ["--version"], cwd: dataDir });
  const ours = /(\d+)(?:\.|beta|rc|devel)/.exec(banner)?.[1];
  if (found !== ours) throw new Error(`${dataDir} was made by PostgreSQL ${found}, this is PostgreSQL ${ours}`);
}
