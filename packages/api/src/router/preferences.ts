import { CalendarDate } from "@pacta/domain";
import {
  changeHabits,
  changeSubscription,
  EmailAddress,
  endAllSubscriptions,
  endSubscription,
  eraseRecipient,
  exportOwnData,
  Habits,
  inviteAddress,
  listPreferences,
  pauseSubscription,
  reconfirmAddress,
  resumeSubscription,
  settleOffer,
  Telling,
  takeUpAgain,
} from "@pacta/services";
import { z } from "zod";
import { Language } from "../moment-input.ts";
import { publicProcedure, router } from "../trpc.ts";

/** A preference link, or null for the session: `unauthenticated` without either, `not-found` for a foreign link. */
const Access = z.strictObject({ token: z.string().min(1).max(500).nullable() });
const OfSubscription = Access.extend({ subscriptionId: z.uuid() });
const OfRecipient = Access.extend({ recipientId: z.uuid() });

/** What an address, or an account, follows, and every way to change it. */
export const preferencesRouter = router({
  /** Every subscription with its sentence and state, offers, addresses; changes nothing. */
  read: publicProcedure
    .input(Access.extend({ language: Language }))
    .query(({ ctx, input }) => listPreferences(ctx.service, input)),
  /** Rhythm, reminders, note, following successors; refuses at once what is too broad (SPEC A6, E6). */
  change: publicProcedure
    .input(OfSubscription.extend(Telling.shape))
    .mutation(({ ctx, input }) => changeSubscription(ctx.service, input)),
  /** Language, zone and hour of an address. */
  habits: publicProcedure
    .input(OfRecipient.extend(Habits.shape))
    .mutation(({ ctx, input }) => changeHabits(ctx.service, input)),
  /** Stops alerts until a day (ISO, in the future), or until resumed (SPEC E5). */
  pause: publicProcedure
    .input(OfSubscription.extend({ until: CalendarDate.nullable() }))
    .mutation(({ ctx, input }) => pauseSubscription(ctx.service, input)),
  /** Goes on, with what was missed if asked for; gives how much that was. */
  resume: publicProcedure
    .input(OfSubscription.extend({ sendsMissed: z.boolean().default(false) }))
    .mutation(({ ctx, input }) => resumeSubscription(ctx.service, input)),
  /** Ends one subscription; repeating it is harmless. */
  end: publicProcedure.input(OfSubscription).mutation(({ ctx, input }) => endSubscription(ctx.service, input)),
  /** Ends all; for thirty days `takeUpAgain` undoes it. */
  endAll: publicProcedure.input(Access).mutation(({ ctx, input }) => endAllSubscriptions(ctx.service, input)),
  takeUpAgain: publicProcedure.input(Access).mutation(({ ctx, input }) => takeUpAgain(ctx.service, input)),
  /** Suggests a subscription to a further address, which confirms by itself (SPEC E11); refuses more than ten. */
  invite: publicProcedure
    .input(OfSubscription.extend({ address: EmailAddress }))
    .mutation(({ ctx, input }) => inviteAddress(ctx.service, input)),
  /** Accepts or declines an offer (SPEC E7). */
  settleOffer: publicProcedure
    .input(Access.extend({ offerId: z.uuid(), isAccepted: z.boolean() }))
    .mutation(({ ctx, input }) => settleOffer(ctx.service, input)),
  /** Forgives bounces of an address, once a day (SPEC A7). */
  reconfirm: publicProcedure.input(OfRecipient).mutation(({ ctx, input }) => reconfirmAddress(ctx.service, input)),
  /** Everything kept of the address as plain data (SPEC G8). */
  ownData: publicProcedure.input(Access).query(({ ctx, input }) => exportOwnData(ctx.service, input)),
  /** Erases an address and what is personal beside it; for ever, where it is never to be written to again (SPEC G8). */
  erase: publicProcedure
    .input(OfRecipient.extend({ neverMailMe: z.boolean() }))
    .mutation(({ ctx, input }) => eraseRecipient(ctx.service, input)),
});
