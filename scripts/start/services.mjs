import { join } from "node:path";
import { CHECKOUT, logPath } from "./checkout.mjs";
import { answersAt, untilReady } from "./readiness.mjs";

/** @typedef {import("./supervisor.mjs").Supervisor} Supervisor */
/** @typedef {import("../machine/child-processes.mjs").Environment} Environment */
/** @typedef {{ name: string, folder: string, args: string[], port: number }} Service */

/**
 * @param {{ web: number, worker: number }} ports
 * @returns {Service[]} in the order of their start
 */
function services(ports) {
  const web = ["serve/serve.mjs", "--port", String(ports.web), "--hostname", "127.0.0.1"];
  return [
    { name: "web", folder: "apps/web", args: web, port: ports.web },
    { name: "worker", folder: "apps/worker", args: ["dist/main.js"], port: ports.worker },
  ];
}

/**
 * Starts web and worker and waits for each one's own GET /readyz to answer 200.
 * @param {Supervisor} supervisor
 * @param {{ env: Environment, ports: { web: number, worker: number } }} options
 * @returns {Promise<void>}
 */
export async function startServices(supervisor, { env, ports }) {
  const started = services(ports).map(({ name, folder, args, port }) => {
    const logFile = logPath(name);
    const cwd = join(CHECKOUT, folder);
    const child = supervisor.start(name, { command: process.execPath, args, cwd, env, logFile });
    return { name, child, logFile, isReady: () => answersAt(`http://127.0.0.1:${port}/readyz`) };
  });
  await Promise.all(started.map(untilReady));
  for (const service of started) supervisor.guard(service);
}
