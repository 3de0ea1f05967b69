import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Board } from "@pacta/jobs/board";
import type { Metrics } from "./metrics.ts";

export type HealthServer = { readonly port: number; close(): Promise<void> };

const READY_PATH = "/readyz";
const ALIVE_PATH = "/healthz";
const METRICS_PATH = "/metrics";
export const BOARD_PATH = "/queues";

export type Watched = {
  readonly isReady: () => Promise<boolean>;
  readonly metrics?: Pick<Metrics, "text" | "contentType">;
  readonly board?: Pick<Board, "answer">;
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

function isOfBoard(path = ""): boolean {
  return path === BOARD_PATH || path.startsWith(`${BOARD_PATH}/`) || path.startsWith(`${BOARD_PATH}?`);
}

async function answer(request: IncomingMessage, response: ServerResponse, watched: Watched): Promise<void> {
  if (watched.board !== undefined && isOfBoard(request.url)) return watched.board.answer(request, response);
  const { status, type, text } = await answerTo(request.url, watched);
  response.writeHead(status, type === undefined ? {} : { "content-type": type }).end(text);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // `address()` of a server that listens on a port is an object.
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Says whether the process lives (`/healthz`), takes work (`/readyz`), its `/metrics` and its `/queues`; port 0 picks a free one. */
export async function startHealthServer(port: number, watched: Watched): Promise<HealthServer> {
  const server = createServer((request, response) => {
    answer(request, response, watched).catch(() => response.writeHead(503).end());
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
