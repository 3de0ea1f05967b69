import "server-only";
import { type ApiCaller, type ApiContext, createCaller } from "@pacta/api";
import { type Actor, readActor } from "@pacta/services";
import { headers } from "next/headers";
import { cache } from "react";
import { clientAddress } from "./client-address.ts";
import { webRuntime } from "./web-runtime.ts";

/** Who sends the present request; asked once per request. */
export const currentActor: () => Promise<Actor> = cache(async () => readActor(webRuntime().auth, await headers()));

/** The procedures, called in this process with the authority of the present request. */
export const apiCaller: () => Promise<ApiCaller> = cache(async () =>
  createCaller({ service: webRuntime().contextFor(await currentActor(), clientAddress(await headers())) }),
);

/** What an HTTP call of a procedure runs with. */
export async function apiContextOf(requestHeaders: Headers): Promise<ApiContext> {
  const { auth, contextFor } = webRuntime();
  return { service: contextFor(await readActor(auth, requestHeaders), clientAddress(requestHeaders)) };
}
