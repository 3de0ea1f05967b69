import { countUnread, listInbox, MarkInput, markInbox, UnmarkInput, unmarkInbox } from "@pacta/services";
import { z } from "zod";
import { Language } from "../moment-input.ts";
import { router, subscriberProcedure } from "../trpc.ts";

const ListInput = z.strictObject({
  folder: z.enum(["all", "unread", "archived"]).default("all"),
  cursor: z.uuid().nullable().default(null),
  limit: z.int().min(1).max(100).default(30),
  language: Language,
});

export const inboxRouter = router({
  /** What the signed-in account was told, the newest first (SPEC F16). */
  list: subscriberProcedure.input(ListInput).query(({ ctx, input }) => listInbox(ctx.service, input)),
  /** How much of it is not read. */
  unread: subscriberProcedure.query(({ ctx }) => countUnread(ctx.service)),
  /** Marks one or all as read or archived; repeating it is harmless. */
  mark: subscriberProcedure.input(MarkInput).mutation(({ ctx, input }) => markInbox(ctx.service, input)),
  /** Undoes a mark: of one notice, or of all that were marked at one instant. */
  unmark: subscriberProcedure.input(UnmarkInput).mutation(({ ctx, input }) => unmarkInbox(ctx.service, input)),
});
