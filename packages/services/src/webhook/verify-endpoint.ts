import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { ServiceContext } from "../context.ts";
import { ServiceError } from "../service-error.ts";
import { callOnce } from "./call-once.ts";
import { type EndpointOutcome, isSuccess, outcomeOf } from "./endpoint-outcome.ts";
import { type EndpointInput, ownEndpoint } from "./own-endpoint.ts";

const CHALLENGE_BYTES = 24;
const Echo = z.object({ challenge: z.string() });

/**
 * Asks the endpoint to answer a signed challenge, once; it is told of events only after it did. Whoever merely names
 * somebody else's address gets nothing sent there.
 */
export async function verifyEndpoint(ctx: ServiceContext, input: EndpointInput): Promise<EndpointOutcome> {
  const endpoint = await ownEndpoint(ctx, input);
  const challenge = randomBytes(CHALLENGE_BYTES).toString("base64url");
  const timestamp = ctx.now().toISOString();
  const answer = await callOnce(ctx, endpoint, { type: "endpoint.verification", timestamp, data: { challenge } });
  if (answer === null) throw new ServiceError("too-many", "this endpoint was called often just now; wait a minute");
  const isEchoed = answer.kind === "answered" && isSuccess(answer) && echoOf(answer.body) === challenge;
  if (isEchoed) {
    await ctx.db.webhookEndpoint.updateMany({
      where: { id: endpoint.id, state: "unverified" },
      data: { state: "active", verifiedAt: ctx.now() },
    });
  }
  return outcomeOf(answer, isEchoed);
}

/** The body itself, or the member `challenge` of a JSON object. */
function echoOf(body: string): string {
  try {
    const echo = Echo.safeParse(JSON.parse(body));
    return echo.success ? echo.data.challenge : body.trim();
  } catch {
    return body.trim();
  }
}
