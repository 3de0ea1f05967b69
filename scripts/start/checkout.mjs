import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const CHECKOUT = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** Where one installation keeps its data, secrets, logs and lock. */
export const HOME = resolve(process.env.PACTA_HOME ?? join(CHECKOUT, ".pacta"));

/** What is true of the checkout whatever the data: what was installed, what was built. */
export const STAMPS = join(CHECKOUT, "node_modules/.cache/pacta");

/**
 * The package manager that package.json pins, as npx takes it.
 * @returns {string}
 */
export function pinnedPackageManager() {
  const manifest = JSON.parse(readFileSync(join(CHECKOUT, "package.json"), "utf8"));
  return manifest.packageManager.split("+")[0];
}

/**
 * @param {string} name
 * @returns {string}
 */
export function logPath(name) {
  return join(HOME, "logs", `${name}.log`);
}
