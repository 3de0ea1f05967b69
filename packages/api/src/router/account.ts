import {
  joinAddress,
  joinOwnAddress,
  makeAccount,
  NewAccount,
  readAccount,
  readStart,
  verifyAudit,
} from "@pacta/services";
import { z } from "zod";
import { Language } from "../moment-input.ts";
import { adminProcedure, publicProcedure, router, subscriberProcedure } from "../trpc.ts";

const StartInput = z.strictObject({ language: Language });
const TokenInput = z.strictObject({ token: z.string().min(1).max(500) });

export const accountRouter = router({
  /** The account behind the session. */
  me: subscriberProcedure.query(({ ctx }) => readAccount(ctx.service)),
  /** Unread, coming effects, deadlines, paused, mail problems, offers (SPEC A7). */
  start: subscriberProcedure.input(StartInput).query(({ ctx, input }) => readStart(ctx.service, input)),
  /** Makes a reader's account for the address of a preference link (SPEC E8); refuses an address that has one. */
  make: publicProcedure.input(NewAccount).mutation(({ ctx, input }) => makeAccount(ctx.service, input)),
  /** Joins what the account's own address follows; repeating it is harmless. */
  joinOwnAddress: subscriberProcedure.mutation(({ ctx }) => joinOwnAddress(ctx.service)),
  /** Joins the address of a preference link to the account; refuses one of another account. */
  joinAddress: subscriberProcedure.input(TokenInput).mutation(({ ctx, input }) => joinAddress(ctx.service, input)),
  /** Walks the audit chain and names the first broken row (SPEC I1). */
  auditVerdict: adminProcedure.query(({ ctx }) => verifyAudit(ctx.service)),
});
