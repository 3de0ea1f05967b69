import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export type HealthServer = { readonly port: number; close(): Promise<void> };

const READY_PATH = "/readyz";
const ALIVE_PATH = "/healthz";

async function statusOf(path: string | undefined, isReady: () => Promise<boolean>): Promise<number> {
  if (path === ALIVE_PATH) return 200;
  if (path !== READY_PATH) return 404;
  return (await isReady()) ? 200 : 503;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // `address()` of a server that listens on a port is an object.
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Answers whether the process lives (`/healthz`) and whether it takes work (`/readyz`); port 0 picks a free one. */
export async function startHealthServer(port: number, isReady: () => Promise<boolean>): Promise<HealthServer> {
  const server = createServer((request, response) => {
    statusOf(request.url, isReady).then(
      (status) => response.writeHead(status).end(),
      () => response.writeHead(503).end(),
    );
  });
  return {
    port: await listen(server, port),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
