import type { Instrumentation } from "next";

/** Next calls it once, before the server answers anything. */
export async function register(): Promise<void> {
  // biome-ignore lint/style/noProcessEnv: Next replaces this while building and so keeps Node code out of its edge bundle.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { checkEnvOrExit } = await import("./env.ts");
  checkEnvOrExit();
}

/** The route pattern is logged, not the path: a path may hold a token. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath, routeType }) => {
  // biome-ignore lint/style/noProcessEnv: as above.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { webLog } = await import("./server/web-log.ts");
  webLog().error({ err: error, routePath, routeType }, "request failed");
};
