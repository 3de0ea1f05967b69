import type { IncomingMessage, ServerResponse } from "node:http";
import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { HonoAdapter } from "@bull-board/hono";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import type { QueueConfig } from "../queue-config.ts";
import { type BoardGate, boardGate } from "./board-gate.ts";
import { openBoardQueues } from "./open-board-queues.ts";

export type BoardOptions = BoardGate & {
  readonly config: QueueConfig;
  /** Where the board is mounted, such as `/queues`. */
  readonly path: string;
  /** The folder of the package `@bull-board/ui`, whose files are served. */
  readonly uiFolder: string;
};

export type Board = {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  close(): Promise<void>;
};

/** bull-board over the queues of all contracts, on either backend: for those who may read, and to read only. */
export function openBoard({ config, path, uiFolder, ...gate }: BoardOptions): Board {
  const { queues, close } = openBoardQueues(config, gate.onError);
  const serverAdapter = new HonoAdapter(serveStatic).setBasePath(path);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
    options: {
      uiBasePath: uiFolder,
      uiConfig: {
        boardTitle: "Pacta queues",
        hideDocsLink: true,
        miscLinks: [{ text: "Operations", url: `${gate.dashboardUrl}/desk/operations` }],
      },
    },
  });
  const app = boardGate(gate).route(path, serverAdapter.registerPlugin());
  return { answer: getRequestListener(app.fetch, { overrideGlobalObjects: false }), close };
}
