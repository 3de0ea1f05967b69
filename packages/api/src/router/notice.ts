import { readNotice } from "@pacta/services";
import { z } from "zod";
import { router, systemProcedure } from "../trpc.ts";

const NoticeInput = z.strictObject({ eventVersionId: z.uuid() });

export const noticeRouter = router({
  /** The facts of one alert, for the worker. */
  forEventVersion: systemProcedure.input(NoticeInput).query(({ ctx, input }) => readNotice(ctx.service, input)),
});
