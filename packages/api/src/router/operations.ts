import {
  listDead,
  listSuppressions,
  ReleaseDomainInput,
  ReleaseInput,
  ReplayDeadInput,
  readOperations,
  releaseDomain,
  releaseSuppression,
  replayDeadDeliveries,
  SuppressInput,
  suppressAddress,
} from "@pacta/services";
import { z } from "zod";
import { adminProcedure, router } from "../trpc.ts";

/** How mails go, and what an admin can do about it (SPEC G6, G11). */
export const operationsRouter = router({
  /** Queue, results of 24 hours, pauses and complaint rate (admins); counts end at ten thousand. */
  state: adminProcedure.query(({ ctx }) => readOperations(ctx.service)),
  /** Deliveries out of attempts, at most fifty (admins). */
  dead: adminProcedure.query(({ ctx }) => listDead(ctx.service)),
  /** Queues dead deliveries again, one or all of a notice (admins, audited). */
  replay: adminProcedure.input(ReplayDeadInput).mutation(({ ctx, input }) => replayDeadDeliveries(ctx.service, input)),
  /** Addresses not written to, newest first, by pages of fifty (admins). */
  suppressions: adminProcedure
    .input(z.strictObject({ after: z.uuid().nullable().default(null) }))
    .query(({ ctx, input }) => listSuppressions(ctx.service, input)),
  /** Stops mail to an address by hand (admins, audited); `conflict` where it is stopped already. */
  suppress: adminProcedure.input(SuppressInput).mutation(({ ctx, input }) => suppressAddress(ctx.service, input)),
  /** Lets mail to an address go out again, with a reason (admins, audited). */
  release: adminProcedure.input(ReleaseInput).mutation(({ ctx, input }) => releaseSuppression(ctx.service, input)),
  /** Ends the pause of a domain, or lifts the stop of all bulk mail, with a reason (admins, audited). */
  resume: adminProcedure.input(ReleaseDomainInput).mutation(({ ctx, input }) => releaseDomain(ctx.service, input)),
});
