import { ExplainInput, explainRecipient, listTold, ToldInput, TraceInput, traceEvent } from "@pacta/services";
import { editorProcedure, router } from "../trpc.ts";

/** Who was told what, and why (SPEC I4). */
export const traceRouter = router({
  /** The notices of an event with filters matched and deliveries by channel, state and reason (editors). */
  event: editorProcedure.input(TraceInput).query(({ ctx, input }) => traceEvent(ctx.service, input)),
  /** The ledger of one notice by pages of fifty; addresses are masked for all but admins. */
  told: editorProcedure.input(ToldInput).query(({ ctx, input }) => listTold(ctx.service, input)),
  /** Why an address did or did not hear of an event: from the ledger, else by trying its filters (editors). */
  explain: editorProcedure.input(ExplainInput).query(({ ctx, input }) => explainRecipient(ctx.service, input)),
});
