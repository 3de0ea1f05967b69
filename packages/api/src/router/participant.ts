import { PARTICIPANT_STATUS_KINDS } from "@pacta/domain";
import {
  compareParticipants,
  listParticipantRecords,
  listParticipants,
  listTiles,
  readBetween,
  readMatrix,
  readParticipant,
  readParticipantAddress,
  suggest,
} from "@pacta/services";
import { z } from "zod";
import { Language, MOMENT_INPUT } from "../moment-input.ts";
import { publicProcedure, router } from "../trpc.ts";

const MOST_COLUMNS = 20;
const Code = z.string().min(1).max(40);
const Slug = z.string().min(1).max(120);
const PAGE = { cursor: Slug.nullable().default(null), limit: z.int().min(1).max(200).default(50) };

const ReadInput = z.strictObject({
  code: Code,
  language: Language,
  status: z.enum(PARTICIPANT_STATUS_KINDS).nullable().default(null),
  ...MOMENT_INPUT,
  ...PAGE,
});
const CompareInput = z.strictObject({
  a: Code,
  b: Code,
  language: Language,
  share: z.enum(["both", "only-a", "only-b", "neither"]).nullable().default(null),
  ...MOMENT_INPUT,
  ...PAGE,
});
const BetweenInput = z.strictObject({ slug: Slug, a: Code, b: Code, language: Language, ...MOMENT_INPUT });
const MatrixInput = z.strictObject({
  treaties: z.array(Slug).min(1).max(MOST_COLUMNS),
  participants: z.array(Code).max(300).default([]),
  language: Language,
  ...MOMENT_INPUT,
});

const SuggestInput = z.strictObject({
  query: z.string().trim().max(200),
  language: Language,
  limit: z.int().min(1).max(20).default(6),
});

export const participantRouter = router({
  /** Every participant by its English name. */
  options: publicProcedure.query(({ ctx }) => listParticipants(ctx.service)),
  /** Every participant with the number of treaties that bind it today. */
  list: publicProcedure
    .input(z.strictObject({ language: Language }))
    .query(({ ctx, input }) => listParticipantRecords(ctx.service, input)),
  /** One participant with a page of its treaties; refuses an unknown code. */
  read: publicProcedure.input(ReadInput).query(({ ctx, input }) => readParticipant(ctx.service, input)),
  /** Where a code leads: here, to another code or record, to a record taken back, nowhere (SPEC B6). */
  address: publicProcedure
    .input(z.strictObject({ code: Code }))
    .query(({ ctx, input }) => readParticipantAddress(ctx.service, input)),
  /** The treaties of two participants side by side; refuses unknown codes and a participant beside itself. */
  compare: publicProcedure.input(CompareInput).query(({ ctx, input }) => compareParticipants(ctx.service, input)),
  /** Whether a treaty is in force between two participants, and why. */
  between: publicProcedure.input(BetweenInput).query(({ ctx, input }) => readBetween(ctx.service, input)),
  /** Treaties and participants that what was typed may mean (SPEC A8). */
  suggest: publicProcedure.input(SuggestInput).query(({ ctx, input }) => suggest(ctx.service, input)),
  /** Everyone who could take part in a treaty, with its status in it. */
  tiles: publicProcedure
    .input(z.strictObject({ slug: Slug, language: Language, ...MOMENT_INPUT }))
    .query(({ ctx, input }) => listTiles(ctx.service, input)),
  /** Participants by at most 20 treaties (SPEC A3). */
  matrix: publicProcedure.input(MatrixInput).query(({ ctx, input }) => readMatrix(ctx.service, input)),
});
