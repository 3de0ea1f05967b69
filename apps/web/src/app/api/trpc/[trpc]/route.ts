import { appRouter } from "@pacta/api";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { readEnv } from "../../../../env.ts";
import { plainAnswer } from "../../../../http/plain-answer.ts";
import { isSameOrigin } from "../../../../http/same-origin.ts";
import { messages } from "../../../../messages/messages.ts";
import { apiContextOf } from "../../../../server/api-caller.ts";
import { webLog } from "../../../../server/web-log.ts";

/** Queries by GET, mutations by POST only; a POST from a foreign page is refused before the router sees it. */
async function handle(request: Request): Promise<Response> {
  if (request.method === "POST" && !isSameOrigin(request.headers, readEnv().APP_URL)) {
    return plainAnswer(403, messages().problem.foreignPage);
  }
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    allowBatching: false,
    createContext: () => apiContextOf(request.headers),
    onError: ({ error, path }) => {
      if (error.code === "INTERNAL_SERVER_ERROR") webLog().error({ err: error, path }, "procedure failed");
    },
  });
}

export { handle as GET, handle as POST };
