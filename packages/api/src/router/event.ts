import { EventFilter, EventQuery, KnowledgeInstant } from "@pacta/domain";
import {
  ChangeCursor,
  draftEvent,
  EventDraftInput,
  listCancellations,
  listChanges,
  listDeskEvents,
  listEventRun,
  listEvents,
  listUpcomingEffects,
  previewPublication,
  publishEvent,
  RetractionInput,
  readFilterNames,
  readRevisions,
  retractEvent,
} from "@pacta/services";
import { z } from "zod";
import { Language } from "../moment-input.ts";
import { editorProcedure, publicProcedure, router } from "../trpc.ts";

const Limit = z.int().min(1).max(200);
const StreamInput = z.strictObject({
  query: EventQuery,
  knownAt: KnowledgeInstant.nullable().default(null),
  cursor: z.uuid().nullable().default(null),
  limit: Limit.default(50),
  language: Language,
});
const RunInput = StreamInput.extend({ limit: z.int().min(1).max(1000).default(1000) });
const NamesInput = z.strictObject({ filter: EventFilter, language: Language });
const UpcomingInput = z.strictObject({
  days: z.int().min(1).max(3660).nullable().default(null),
  cursor: z.uuid().nullable().default(null),
  limit: Limit.default(10),
  language: Language,
});
const CancellationsInput = z.strictObject({
  query: EventQuery,
  knownAt: KnowledgeInstant.nullable().default(null),
  eventIds: z.array(z.uuid()).max(200),
  language: Language,
});
const RevisionsInput = z.strictObject({
  eventId: z.uuid(),
  knownAt: KnowledgeInstant.nullable().default(null),
  language: Language,
});
const ChangesInput = z.strictObject({
  treaty: z.string().min(1).max(120).nullable().default(null),
  cursor: ChangeCursor.nullable().default(null),
  limit: Limit.default(50),
  language: Language,
});
const DeskInput = z.strictObject({
  cursor: z.uuid().nullable().default(null),
  limit: Limit.default(50),
  state: z.enum(["draft", "published"]).nullable().default(null),
});
const VersionInput = z.strictObject({ eventVersionId: z.uuid("is not an event version") });

export const eventRouter = router({
  /** Published events that a filter takes, newest first, in pages by cursor; refuses unknown codes (SPEC A1). */
  list: publicProcedure.input(StreamInput).query(({ ctx, input }) => listEvents(ctx.service, input)),
  /** A longer run of the same events for a file, uncounted; `nextCursor` is where the next run begins (SPEC J2). */
  run: publicProcedure.input(RunInput).query(({ ctx, input }) => listEventRun(ctx.service, input)),
  /** A filter in words: its sentence and the names of its codes, in a language. */
  names: publicProcedure.input(NamesInput).query(({ ctx, input }) => readFilterNames(ctx.service, input)),
  /** Effects already notified and still to come, the next first. */
  upcoming: publicProcedure.input(UpcomingInput).query(({ ctx, input }) => listUpcomingEffects(ctx.service, input)),
  /** What a calendar of the filter has to call off: events taken back of late, notices rescinded (SPEC F15). */
  cancellations: publicProcedure
    .input(CancellationsInput)
    .query(({ ctx, input }) => listCancellations(ctx.service, input)),
  /** What was added to the record, corrected in it and taken back from it, newest first. */
  changes: publicProcedure.input(ChangesInput).query(({ ctx, input }) => listChanges(ctx.service, input)),
  /** Every published version of an event, the first first, each with what it corrected (SPEC C7); refuses unknown ids. */
  revisions: publicProcedure.input(RevisionsInput).query(({ ctx, input }) => readRevisions(ctx.service, input)),
  /** What was entered at the desk, drafts included, newest first. */
  desk: editorProcedure.input(DeskInput).query(({ ctx, input }) => listDeskEvents(ctx.service, input)),
  /** Stores a draft; refuses unknown treaties and participants, impossible dates, an effective date without basis. */
  draft: editorProcedure.input(EventDraftInput).mutation(({ ctx, input }) => draftEvent(ctx.service, input)),
  /** What publishing a draft would change; changes nothing. */
  preview: editorProcedure.input(VersionInput).query(({ ctx, input }) => previewPublication(ctx.service, input)),
  /** Publishes a draft; refuses one without a reference; a second time is a no-op. */
  publish: editorProcedure.input(VersionInput).mutation(({ ctx, input }) => publishEvent(ctx.service, input)),
  /** Takes a published event off the record with a reason; refuses a version that does not stand; twice is a no-op. */
  retract: editorProcedure.input(RetractionInput).mutation(({ ctx, input }) => retractEvent(ctx.service, input)),
});
