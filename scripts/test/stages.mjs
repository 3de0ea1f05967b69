import { join } from "node:path";
import { turboCall } from "../machine/turbo.mjs";
import { workspaceScript } from "../machine/workspace-script.mjs";
import { CHECKOUT, pinnedPackageManager } from "../start/checkout.mjs";
import { QUIET } from "../start/product-environment.mjs";
import { countPlaywright, countVitest } from "./counts.mjs";

const BIN = join(CHECKOUT, "node_modules/.bin");

/** @typedef {import("../machine/child-processes.mjs").Environment} Environment */
/** @typedef {{ command: string, args: readonly string[], cwd: string, env: Environment }} Call */
/** @typedef {(reportFile: string) => import("./counts.mjs").Counts | null} Count */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {(reportFile: string) => Call} call
 * @property {Count} [count] for a test runner: how many tests its report names
 * @property {string} [needs] the stage without which this one makes no sense
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Environment} [more]
 * @returns {Call}
 */
function inCheckout(command, args, more = {}) {
  return { command, args, cwd: CHECKOUT, env: { ...process.env, ...QUIET, ...more } };
}

/**
 * @param {string} task
 * @returns {Call}
 */
function turbo(task) {
  const { command, args } = turboCall(task, pinnedPackageManager());
  return inCheckout(command, args);
}

/**
 * @param {string} project
 * @returns {(reportFile: string) => Call}
 */
function vitest(project) {
  return (reportFile) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportFile}`];
    return inCheckout(join(BIN, "vitest"), ["run", "--project", project, ...reporters]);
  };
}

/**
 * @param {string} reportFile
 * @returns {Call}
 */
function playwright(reportFile) {
  const env = { ...process.env, ...QUIET, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile };
  const call = workspaceScript({ checkout: CHECKOUT, folder: "e2e", script: "test", env });
  return { ...call, args: ["-c", `${call.args[1]} --reporter=line,json`] };
}

/** @type {readonly Stage[]} what `npm test` does once the packages are installed, in this order */
export const STAGES = [
  {
    name: "Generate the database client",
    call: () =>
      workspaceScript({ checkout: CHECKOUT, folder: "prisma", script: "generate", env: { ...process.env, ...QUIET } }),
  },
  { name: "Lint", call: () => inCheckout(join(BIN, "biome"), ["ci", "--max-diagnostics=100", "."]) },
  { name: "Names", call: () => inCheckout(process.execPath, ["scripts/checks/check-names.mjs"]) },
  {
    name: "Types",
    call: () => turbo("typecheck"),
  },
  { name: "Unused code and packages", call: () => inCheckout(join(BIN, "knip"), ["--no-progress"]) },
  { name: "Unit tests", call: vitest("unit"), count: countVitest },
  { name: "Database and queue tests", call: vitest("db"), count: countVitest },
  {
    name: "Build",
    call: () => turbo("build"),
  },
  { name: "End-to-end tests", call: playwright, count: countPlaywright, needs: "Build" },
];
