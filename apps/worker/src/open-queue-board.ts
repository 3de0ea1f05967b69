import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { QueueConfig } from "@pacta/jobs";
import { type Board, openBoard } from "@pacta/jobs/board";
import { createAuth, PERMISSIONS, readActor, type ServiceContext } from "@pacta/services";
import { BOARD_PATH } from "./health-server.ts";

const require = createRequire(import.meta.url);

/** The queues to look at, for whoever is signed in at the dashboard and may read how the system runs. */
export function openQueueBoard(
  { db, config }: ServiceContext,
  queue: QueueConfig,
  onError: (error: Error) => void,
): Board {
  const auth = createAuth(db, config);
  return openBoard({
    config: queue,
    path: BOARD_PATH,
    uiFolder: dirname(require.resolve("@bull-board/ui/package.json")),
    dashboardUrl: config.appUrl,
    mayRead: async (headers) => {
      const actor = await readActor(auth, headers);
      return actor.kind === "user" && PERMISSIONS["operations.read"].includes(actor.role);
    },
    onError,
  });
}
