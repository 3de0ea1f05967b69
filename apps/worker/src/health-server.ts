import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Metrics } from "./metrics.ts";

export type HealthServer = { readonly port: number; close(): Promise<void> };

const READY_PATH = "/readyz";
const ALIVE_PATH = "/healthz";
const METRICS_PATH = "/metrics";

export type Watched = {
  readonly isReady: () => Promise<boolean>;
  readonly metrics?: Pick<Metrics, "text" | "contentType">;
};

type Answer = { readonly status: number; readonly type?: string; readonly text?: string };

async function answerTo(path: string | undefined, { isReady, metrics }: Watched): Promise<Answer> {
  if (path === ALIVE_PATH) return { status: 200 };
  if (path === READY_PATH) return { status: (await isReady()) ? 200 : 503 };
  if (path === METRICS_PATH && metrics !== undefined) {
    return { status: 200, type: metrics.contentType, text: await metrics.text() };
  }
  return { status: 404 };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // `address()` of a server that listens on a port is an object.
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Says whether the process lives (`/healthz`), takes work (`/readyz`), and its `/metrics`; port 0 picks a free one. */
export async function startHealthServer(port: number, watched: Watched): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answerTo(request.url, watched).then(
      ({ status, type, text }) =>
        response.writeHead(status, type === undefined ? {} : { "content-type": type }).end(text),
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
