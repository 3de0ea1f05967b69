import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

const SECRET_BYTES = 32;
const PASSWORD_BYTES = 18;
const PRIVATE_FILE = 0o600;

/** @typedef {{ email: string, password: string }} SignIn */
/** @typedef {{ authSecret: string, databasePassword: string, unseenSignIn: SignIn | null }} Secrets */

/**
 * @param {string} path
 * @param {Secrets} secrets
 * @returns {void}
 */
export function writeSecrets(path, secrets) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: PRIVATE_FILE });
  renameSync(draft, path);
}

/**
 * The secrets of this installation, made at its first start.
 * @param {string} path
 * @returns {Secrets}
 */
export function ensureSecrets(path) {
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8"));
  const secrets = {
    authSecret: randomBytes(SECRET_BYTES).toString("base64url"),
    databasePassword: randomBytes(PASSWORD_BYTES).toString("base64url"),
    unseenSignIn: null,
  };
  writeSecrets(path, secrets);
  return secrets;
}
