import {
  confirmSubscription,
  readConfirmation,
  readUnsubscribe,
  requestSubscription,
  SubscriptionRequest,
  unsubscribe,
} from "@pacta/services";
import { z } from "zod";
import { publicProcedure, router } from "../trpc.ts";

const TokenInput = z.strictObject({ token: z.string().min(1).max(500) });
const UnsubscribeInput = TokenInput.extend({ scope: z.enum(["these", "all"]).default("these") });

export const subscriptionRouter = router({
  /** Asks for alerts by mail; the answer is the same whether the address is known or not (SPEC G3). */
  request: publicProcedure
    .input(SubscriptionRequest)
    .mutation(({ ctx, input }) => requestSubscription(ctx.service, input)),
  /** What a confirmation link would switch on; refuses foreign and expired tokens. */
  confirmation: publicProcedure.input(TokenInput).query(({ ctx, input }) => readConfirmation(ctx.service, input)),
  /** Switches on what the link confirms; repeating it is harmless. */
  confirm: publicProcedure.input(TokenInput).mutation(({ ctx, input }) => confirmSubscription(ctx.service, input)),
  /** What an unsubscribe link would stop; changes nothing (SPEC G2). */
  unsubscribeView: publicProcedure.input(TokenInput).query(({ ctx, input }) => readUnsubscribe(ctx.service, input)),
  /** Ends subscriptions at once (RFC 8058); repeating it is harmless. */
  unsubscribe: publicProcedure.input(UnsubscribeInput).mutation(({ ctx, input }) => unsubscribe(ctx.service, input)),
});
