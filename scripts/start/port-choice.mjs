import { findFreePort } from "../machine/ports.mjs";

const WANTED = { worker: 3100, inbox: 1080, smtp: 1025, database: 54320 };

/** @typedef {{ web: number, worker: number, inbox: number, smtp: number, database: number }} Ports */

/**
 * Picks a free port for each server, the wanted one where it can; returns a line for each that moved.
 * @param {number} webPort
 * @returns {Promise<{ ports: Ports, moved: string[] }>}
 */
export async function choosePorts(webPort) {
  /** @type {Ports} */
  const ports = { web: webPort, ...WANTED };
  /** @type {Set<number>} */
  const taken = new Set();
  const moved = [];
  for (const name of /** @type {(keyof Ports)[]} */ (Object.keys(ports))) {
    const wanted = ports[name];
    const port = await findFreePort(wanted, taken);
    taken.add(port);
    ports[name] = port;
    if (port !== wanted) moved.push(`Port ${wanted} (${name}) is taken: using ${port} instead.`);
  }
  return { ports, moved };
}
