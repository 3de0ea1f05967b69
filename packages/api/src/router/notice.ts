import { readDigestItems, readNotice } from "@pacta/services";
import { z } from "zod";
import { Language } from "../moment-input.ts";
import { router, systemProcedure } from "../trpc.ts";

const NoticeInput = z.strictObject({ outboxId: z.uuid(), language: Language });
const DigestItemsInput = z.strictObject({ outboxIds: z.array(z.uuid()), language: Language });

export const noticeRouter = router({
  /** The facts of one alert, for the worker. */
  read: systemProcedure.input(NoticeInput).query(({ ctx, input }) => readNotice(ctx.service, input)),
  /** One line for each notice of a digest, in no order; for the worker. */
  digestItems: systemProcedure.input(DigestItemsInput).query(({ ctx, input }) => readDigestItems(ctx.service, input)),
});
