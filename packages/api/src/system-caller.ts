import type { ServiceContext } from "@pacta/services";
import { type ApiCaller, createCaller } from "./app-router.ts";

/** The worker's caller: the same procedures as the pages, with the authority of the system. */
export function createSystemCaller(service: ServiceContext): ApiCaller {
  return createCaller({ service: { ...service, actor: { kind: "system" } } });
}
