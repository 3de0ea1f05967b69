import { listParticipants } from "@pacta/services";
import { publicProcedure, router } from "../trpc.ts";

export const participantRouter = router({
  /** Every participant by its English name. */
  options: publicProcedure.query(({ ctx }) => listParticipants(ctx.service)),
});
