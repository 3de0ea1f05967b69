import { join } from "node:path";
import { CHECKOUT, pinnedPackageManager, STAMPS } from "./checkout.mjs";
import { digestOf, isStamped, writeStamp } from "./stamp.mjs";

const ADVICE = "Check that the package registry can be reached, then run the command again.";

/** @typedef {import("./supervisor.mjs").Supervisor} Supervisor */

/**
 * Installs the packages with the pinned pnpm unless that was done for this very lockfile.
 * @param {Supervisor} supervisor
 * @param {{ logFile: string, say: import("./steps.mjs").Say }} report
 * @returns {Promise<void>}
 */
export async function installPackages(supervisor, { logFile, say }) {
  const digest = digestOf({ files: [join(CHECKOUT, "pnpm-lock.yaml"), join(CHECKOUT, "package.json")], folders: [] });
  const stampFile = join(STAMPS, "install");
  if (isStamped(stampFile, digest)) return say("up to date");
  // NODE_ENV=production would leave out what builds the product.
  const env = { ...process.env, NODE_ENV: "development", CI: process.env.CI ?? "true" };
  const args = ["--yes", pinnedPackageManager(), "install", "--frozen-lockfile"];
  await supervisor.complete("The installation", { command: "npx", args, cwd: CHECKOUT, env, logFile }, ADVICE);
  writeStamp(stampFile, digest);
}
