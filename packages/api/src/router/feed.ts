import { createFeedToken, listFeedTokens, readPrivateFeed, revokeFeedToken } from "@pacta/services";
import { z } from "zod";
import { Language } from "../moment-input.ts";
import { publicProcedure, router, subscriberProcedure } from "../trpc.ts";

const ReadInput = z.strictObject({ token: z.string().min(1).max(100), language: Language });

export const feedRouter = router({
  /** The private feeds of the signed-in account, the newest first. */
  list: subscriberProcedure.query(({ ctx }) => listFeedTokens(ctx.service)),
  /** Makes a private feed and gives its token, this once (SPEC F14). */
  create: subscriberProcedure.mutation(({ ctx }) => createFeedToken(ctx.service)),
  /** Ends a private feed for good; repeating it is harmless. */
  revoke: subscriberProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => revokeFeedToken(ctx.service, input)),
  /** What a private feed holds; refuses foreign and revoked tokens. */
  read: publicProcedure.input(ReadInput).query(({ ctx, input }) => readPrivateFeed(ctx.service, input)),
});
