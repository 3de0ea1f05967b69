export { type ApiCaller, type AppRouter, appRouter, createCaller } from "./app-router.ts";
export { faultsOf, refusalOf } from "./format-error.ts";
export { createSystemCaller } from "./system-caller.ts";
export type { ApiContext } from "./trpc.ts";
