import { createServer } from "node:net";

const ABSENT_ADDRESS_CODES = new Set(["EADDRNOTAVAIL", "EAFNOSUPPORT"]);
const LISTENERS = ["127.0.0.1", "::1", "0.0.0.0"];
const HIGHEST_PORT = 65_535;

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      resolve(ABSENT_ADDRESS_CODES.has(error.code ?? ""));
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * True when nothing listens on the port, on either loopback address or on all of them.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isPortFree(port) {
  for (const host of LISTENERS) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/**
 * The first free port at or above the wanted one that is not in `taken`.
 * @param {number} wanted
 * @param {ReadonlySet<number>} [taken]
 * @returns {Promise<number>}
 */
export async function findFreePort(wanted, taken = new Set()) {
  for (let port = wanted; port <= HIGHEST_PORT; port += 1) {
    if (!taken.has(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`no free port from ${wanted} up to ${HIGHEST_PORT}`);
}

/**
 * A port the operating system picked, for servers that live as long as one test run.
 * @returns {Promise<number>}
 */
export function pickEphemeralPort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
