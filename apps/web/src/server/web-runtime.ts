import "server-only";
import { openRuntime, type Runtime } from "@pacta/services";
import { readEnv } from "../env.ts";
import { webLog } from "./web-log.ts";

/** On `globalThis`, because Next loads a module once per bundle and again at each change in development. */
const place: typeof globalThis & { pactaRuntime?: Runtime } = globalThis;

/** The one database pool, bell and account store of this process. */
export function webRuntime(): Runtime {
  place.pactaRuntime ??= openRuntime(readEnv(), webLog());
  return place.pactaRuntime;
}
