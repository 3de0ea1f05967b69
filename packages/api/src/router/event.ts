import {
  draftEvent,
  EventDraftInput,
  listDeskEvents,
  listLatestEvents,
  listUpcomingEffects,
  previewPublication,
  publishEvent,
} from "@pacta/services";
import { z } from "zod";
import { editorProcedure, publicProcedure, router } from "../trpc.ts";

const Limit = z.int().min(1).max(200);
const ListInput = z.strictObject({ limit: Limit.default(10) });
const DeskInput = z.strictObject({
  cursor: z.uuid().nullable().default(null),
  limit: Limit.default(50),
  state: z.enum(["draft", "published"]).nullable().default(null),
});
const VersionInput = z.strictObject({ eventVersionId: z.uuid("is not an event version") });

export const eventRouter = router({
  /** The newest published events, by the time we learned of them. */
  latest: publicProcedure.input(ListInput).query(({ ctx, input }) => listLatestEvents(ctx.service, input)),
  /** Effects already notified and still to come, the next first. */
  upcoming: publicProcedure.input(ListInput).query(({ ctx, input }) => listUpcomingEffects(ctx.service, input)),
  /** What was entered at the desk, drafts included, newest first. */
  desk: editorProcedure.input(DeskInput).query(({ ctx, input }) => listDeskEvents(ctx.service, input)),
  /** Stores a draft; refuses unknown treaties and participants, impossible dates, an effective date without basis. */
  draft: editorProcedure.input(EventDraftInput).mutation(({ ctx, input }) => draftEvent(ctx.service, input)),
  /** What publishing a draft would change; changes nothing. */
  preview: editorProcedure.input(VersionInput).query(({ ctx, input }) => previewPublication(ctx.service, input)),
  /** Publishes a draft; refuses one without a reference; a second time is a no-op. */
  publish: editorProcedure.input(VersionInput).mutation(({ ctx, input }) => publishEvent(ctx.service, input)),
});
