import {
  joinAddress,
  joinOwnAddress,
  makeAccount,
  NewAccount,
  PasswordReset,
  ResetRequest,
  ResetToken,
  readAccount,
  readPasswordReset,
  readStart,
  requestPasswordReset,
  resetPassword,
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
  /** Mails a link that sets a new password; the same answer whether the address has an account or not. */
  askForReset: publicProcedure
    .input(ResetRequest)
    .mutation(({ ctx, input }) => requestPasswordReset(ctx.service, input)),
  /** The address that a reset link is about; refuses a foreign link, and one that has served. */
  reset: publicProcedure.input(ResetToken).query(({ ctx, input }) => readPasswordReset(ctx.service, input)),
  /** Sets a new password by a reset link, once, and ends every session of the account. */
  resetPassword: publicProcedure.input(PasswordReset).mutation(({ ctx, input }) => resetPassword(ctx.service, input)),
  /** Joins what the account's own address follows; repeating it is harmless. */
  joinOwnAddress: subscriberProcedure.mutation(({ ctx }) => joinOwnAddress(ctx.service)),
  /** Joins the address of a preference link to the account; refuses one of another account. */
  joinAddress: subscriberProcedure.input(TokenInput).mutation(({ ctx, input }) => joinAddress(ctx.service, input)),
  /** Walks the audit chain and names the first broken row (SPEC I1). */
  auditVerdict: adminProcedure.query(({ ctx }) => verifyAudit(ctx.service)),
});
