import { listReports, ReportInput, reportError, settleReport } from "@pacta/services";
import { z } from "zod";
import { editorProcedure, publicProcedure, router } from "../trpc.ts";

export const reportRouter = router({
  /** Puts a reader's report of an error into the desk's queue; refuses floods. */
  send: publicProcedure.input(ReportInput).mutation(({ ctx, input }) => reportError(ctx.service, input)),
  /** Reports that nobody has settled, the oldest first (editors). */
  list: editorProcedure.query(({ ctx }) => listReports(ctx.service)),
  /** Takes a report off the queue (editors); a second time changes nothing. */
  settle: editorProcedure
    .input(z.strictObject({ id: z.uuid() }))
    .mutation(({ ctx, input }) => settleReport(ctx.service, input)),
});
