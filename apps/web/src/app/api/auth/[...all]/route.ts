import { toNextJsHandler } from "better-auth/next-js";
import { webRuntime } from "../../../../server/web-runtime.ts";

/** Sessions and passwords; the account store is opened at the first request, not while building. */
export const { GET, POST } = toNextJsHandler({ handler: (request) => webRuntime().auth.handler(request) });
