import {
  createEndpoint,
  deleteEndpoint,
  disableEndpoint,
  enableEndpoint,
  listAttempts,
  listEndpoints,
  NewEndpoint,
  ReplayInput,
  readEndpoint,
  replayDeliveries,
  rotateSecret,
  testEndpoint,
  verifyEndpoint,
  webhookSchema,
} from "@pacta/services";
import { z } from "zod";
import { publicProcedure, router, subscriberProcedure } from "../trpc.ts";

const EndpointInput = z.strictObject({ endpointId: z.uuid("is not an endpoint") });
const AttemptsInput = EndpointInput.extend({
  cursor: z.uuid().nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
});

export const webhookRouter = router({
  /** The JSON Schema of everything endpoints are sent (SPEC F8). */
  schema: publicProcedure.query(({ ctx }) => webhookSchema(ctx.service.config.appUrl)),
  /** The endpoints of the signed-in account, the newest first. */
  list: subscriberProcedure.query(({ ctx }) => listEndpoints(ctx.service)),
  /** One endpoint of the signed-in account; refuses anybody else's as unknown. */
  read: subscriberProcedure.input(EndpointInput).query(({ ctx, input }) => readEndpoint(ctx.service, input)),
  /** Stores an endpoint and gives its secret, this once; refuses addresses that are not public (SPEC N). */
  create: subscriberProcedure.input(NewEndpoint).mutation(({ ctx, input }) => createEndpoint(ctx.service, input)),
  /** Sends a challenge that the endpoint has to echo; only then is it told of events. */
  verify: subscriberProcedure.input(EndpointInput).mutation(({ ctx, input }) => verifyEndpoint(ctx.service, input)),
  /** Sends a test message, once (SPEC F10). */
  test: subscriberProcedure.input(EndpointInput).mutation(({ ctx, input }) => testEndpoint(ctx.service, input)),
  /** Gives a new secret; the old one signs beside it for a day (SPEC F9). */
  rotate: subscriberProcedure.input(EndpointInput).mutation(({ ctx, input }) => rotateSecret(ctx.service, input)),
  /** Stops all messages to an endpoint; repeating it is harmless. */
  disable: subscriberProcedure.input(EndpointInput).mutation(({ ctx, input }) => disableEndpoint(ctx.service, input)),
  /** Takes an endpoint up again; repeating it is harmless. */
  enable: subscriberProcedure.input(EndpointInput).mutation(({ ctx, input }) => enableEndpoint(ctx.service, input)),
  /** Removes an endpoint, its secrets and its log. */
  delete: subscriberProcedure.input(EndpointInput).mutation(({ ctx, input }) => deleteEndpoint(ctx.service, input)),
  /** Attempts with status, duration and the first 4 KB of the answer, the newest first. */
  attempts: subscriberProcedure.input(AttemptsInput).query(({ ctx, input }) => listAttempts(ctx.service, input)),
  /** Sends one delivery or a span of time again, under the same ids (SPEC F10). */
  replay: subscriberProcedure.input(ReplayInput).mutation(({ ctx, input }) => replayDeliveries(ctx.service, input)),
});
