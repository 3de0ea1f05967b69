import { CalendarDate } from "@pacta/domain";
import { listTopics, listTreaties, readTreaty, recordTreatyRules } from "@pacta/services";
import { z } from "zod";
import { editorProcedure, publicProcedure, router } from "../trpc.ts";

const Slug = z.string().min(1).max(120);
const ListInput = z.strictObject({
  query: z.string().trim().max(200, "is longer than 200 characters").nullable().default(null),
  status: z.string().max(40).nullable().default(null),
  topic: Slug.nullable().default(null),
  cursor: Slug.nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
});
const ReadInput = z.strictObject({
  slug: Slug,
  asOf: CalendarDate.nullable().default(null),
  knownAt: z.iso
    .datetime({ offset: true, error: "is not an instant" })
    .transform((iso) => new Date(iso))
    .nullable()
    .default(null),
});

export const treatyRouter = router({
  /** Treaties by short title, filtered by words, status and topic; pages of at most 200 by cursor. */
  list: publicProcedure.input(ListInput).query(({ ctx, input }) => listTreaties(ctx.service, input)),
  /** One treaty on a day in law, as known at an instant; refuses an unknown slug and an impossible date. */
  read: publicProcedure.input(ReadInput).query(({ ctx, input }) => readTreaty(ctx.service, input)),
  /** Replaces a treaty's rules (editors); refuses rules that contradict themselves, with the field at fault. */
  recordRules: editorProcedure
    .input(z.strictObject({ treaty: Slug, rules: z.json() }))
    .mutation(({ ctx, input }) => recordTreatyRules(ctx.service, input)),
  /** Topics that some treaty has. */
  topics: publicProcedure.query(({ ctx }) => listTopics(ctx.service)),
});
