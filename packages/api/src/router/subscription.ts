import { EventFilter } from "@pacta/domain";
import {
  confirmSubscription,
  previewFilter,
  readConfirmation,
  readUnsubscribe,
  requestSubscription,
  SubscriptionRequest,
  unsubscribe,
} from "@pacta/services";
import { z } from "zod";
import { Language } from "../moment-input.ts";
import { publicProcedure, router } from "../trpc.ts";

const TokenInput = z.strictObject({ token: z.string().min(1).max(500) });
const UnsubscribeInput = TokenInput.extend({ scope: z.enum(["these", "all", "weekly", "pause"]).default("these") });
const TokenView = TokenInput.extend({ language: Language });

const PreviewInput = z.strictObject({ filter: EventFilter, language: Language });

export const subscriptionRouter = router({
  /** What following a filter would bring: matches, last match, samples, mails a month (SPEC A6); refuses unknown codes. */
  preview: publicProcedure.input(PreviewInput).query(({ ctx, input }) => previewFilter(ctx.service, input)),
  /** Asks for alerts by mail; the answer is the same whether the address is known or not (SPEC G3). */
  request: publicProcedure
    .input(SubscriptionRequest)
    .mutation(({ ctx, input }) => requestSubscription(ctx.service, input)),
  /** What a confirmation link would switch on; refuses foreign and expired tokens. */
  confirmation: publicProcedure.input(TokenView).query(({ ctx, input }) => readConfirmation(ctx.service, input)),
  /** Switches on what the link confirms; repeating it is harmless. */
  confirm: publicProcedure.input(TokenInput).mutation(({ ctx, input }) => confirmSubscription(ctx.service, input)),
  /** What an unsubscribe link would stop; changes nothing (SPEC G2). */
  unsubscribeView: publicProcedure.input(TokenView).query(({ ctx, input }) => readUnsubscribe(ctx.service, input)),
  /** Ends, pauses or slows down alerts at once (RFC 8058); repeating it is harmless. */
  unsubscribe: publicProcedure.input(UnsubscribeInput).mutation(({ ctx, input }) => unsubscribe(ctx.service, input)),
});
