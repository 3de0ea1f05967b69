import "server-only";
import { type ApiCaller, createCaller } from "@pacta/api";
import { webRuntime } from "./web-runtime.ts";

/** The procedures as anybody: for pages whose link is the only authority, whoever is signed in. */
export function tokenCaller(): ApiCaller {
  return createCaller({ service: webRuntime().contextFor({ kind: "public" }) });
}
