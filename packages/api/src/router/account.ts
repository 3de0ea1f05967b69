import { readAccount, verifyAudit } from "@pacta/services";
import { adminProcedure, router, subscriberProcedure } from "../trpc.ts";

export const accountRouter = router({
  /** The account behind the session. */
  me: subscriberProcedure.query(({ ctx }) => readAccount(ctx.service)),
  /** Walks the audit chain and names the first broken row (SPEC I1). */
  auditVerdict: adminProcedure.query(({ ctx }) => verifyAudit(ctx.service)),
});
