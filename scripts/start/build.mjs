import { existsSync } from "node:fs";
import { join } from "node:path";
import { turboCall } from "../machine/turbo.mjs";
import { CHECKOUT, pinnedPackageManager, STAMPS } from "./checkout.mjs";
import { digestOf, isStamped, writeStamp } from "./stamp.mjs";

const ADVICE = "The lines above name the file that does not compile. Mend it, or go back to an unchanged checkout.";
const OUTPUTS = ["apps/web/.next/BUILD_ID", "apps/worker/dist/main.js"];

/** @typedef {import("./supervisor.mjs").Supervisor} Supervisor */

/** @returns {string} */
function sourceDigest() {
  const inputs = {
    files: ["pnpm-lock.yaml", "turbo.json", "tsconfig.base.json"],
    folders: ["apps", "packages", "prisma"],
  };
  return digestOf({
    files: inputs.files.map((name) => join(CHECKOUT, name)),
    folders: inputs.folders.map((name) => join(CHECKOUT, name)),
  });
}

/**
 * Builds web and worker unless the outputs are there and were made from these very sources.
 * @param {Supervisor} supervisor
 * @param {{ logFile: string, env: NodeJS.ProcessEnv, say: import("./steps.mjs").Say }} report
 * @returns {Promise<void>}
 */
export async function buildIfStale(supervisor, { logFile, env, say }) {
  const digest = sourceDigest();
  const stampFile = join(STAMPS, "build");
  const isComplete = OUTPUTS.every((output) => existsSync(join(CHECKOUT, output)));
  if (isComplete && isStamped(stampFile, digest)) return say("up to date");
  const call = turboCall("build", pinnedPackageManager());
  await supervisor.complete("The build", { ...call, cwd: CHECKOUT, env, logFile }, ADVICE);
  writeStamp(stampFile, digest);
}
