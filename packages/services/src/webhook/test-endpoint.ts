import type { ServiceContext } from "../context.ts";
import { ServiceError } from "../service-error.ts";
import { callOnce } from "./call-once.ts";
import { type EndpointOutcome, isSuccess, outcomeOf } from "./endpoint-outcome.ts";
import { type EndpointInput, ownEndpoint } from "./own-endpoint.ts";

/** Sends a test message, once: it is never tried again (SPEC F10). Refuses an endpoint that has not been verified. */
export async function testEndpoint(ctx: ServiceContext, input: EndpointInput): Promise<EndpointOutcome> {
  const endpoint = await ownEndpoint(ctx, input);
  if (endpoint.verifiedAt === null) throw new ServiceError("conflict", "verify this endpoint first");
  const timestamp = ctx.now().toISOString();
  const data = { message: "This is a test; nothing happened to any treaty." };
  const answer = await callOnce(ctx, endpoint, { type: "endpoint.test", timestamp, data });
  if (answer === null) throw new ServiceError("too-many", "this endpoint was called often just now; wait a minute");
  return outcomeOf(answer, isSuccess(answer));
}
