import { CalendarDate, KnowledgeInstant, TREATY_STATUS_KINDS } from "@pacta/domain";
import {
  countFacets,
  findUnknownCodes,
  listDepositaries,
  listTopics,
  listTreaties,
  listTurningPoints,
  readDifferences,
  readForecast,
  readPartyCounts,
  readTreaty,
  readTreatyAddress,
  recordTreatyRules,
} from "@pacta/services";
import { z } from "zod";
import { Language, MOMENT_INPUT } from "../moment-input.ts";
import { editorProcedure, publicProcedure, router } from "../trpc.ts";

const Slug = z.string().min(1).max(120);
const MOST_VALUES = 50;
const values = <Value extends z.ZodType>(value: Value) =>
  z.array(value).min(1).max(MOST_VALUES).nullable().default(null);
const FilterInput = z.strictObject({
  query: z.string().trim().max(200, "is longer than 200 characters").nullable().default(null),
  status: values(z.enum(TREATY_STATUS_KINDS)),
  topic: values(Slug),
  depositary: values(z.string().max(200)),
  region: values(z.string().max(80)),
  year: values(z.int().min(1).max(9999)),
  form: values(z.enum(["bilateral", "multilateral"])),
  party: values(z.string().min(1).max(40)),
  ...MOMENT_INPUT,
});
const ListInput = FilterInput.extend({
  sort: z.enum(["relevance", "title", "-signed", "-since", "-parties"]).nullable().default(null),
  cursor: Slug.nullable().default(null),
  limit: z.int().min(1).max(200).default(50),
});
const ReadInput = z.strictObject({
  slug: Slug,
  asOf: CalendarDate.nullable().default(null),
  knownAt: KnowledgeInstant.nullable().default(null),
  language: Language,
});

const Moment = z.strictObject(MOMENT_INPUT);
const DifferencesInput = z.strictObject({
  before: Moment,
  after: Moment,
  treaty: Slug.nullable().default(null),
  participant: z.string().min(1).max(40).nullable().default(null),
  language: Language,
  limit: z.int().min(1).max(1000).default(500),
});

const Deposit = z.strictObject({ participant: z.string().min(1).max(40), on: CalendarDate });
const ForecastInput = z.strictObject({
  slug: Slug,
  deposits: z.array(Deposit).max(60).default([]),
  leaver: z.string().min(1).max(40).nullable().default(null),
});

const Codes = z.array(Slug).max(1_200);
const CodesInput = z.strictObject({ participant: Codes, treaty: Codes, topic: Codes });

export const treatyRouter = router({
  /** How many treaties each value of each facet would show. */
  facets: publicProcedure.input(FilterInput).query(({ ctx, input }) => countFacets(ctx.service, input)),
  /** Treaties filtered by words, identifiers and facets, on any day; pages of at most 200 by cursor. */
  list: publicProcedure.input(ListInput).query(({ ctx, input }) => listTreaties(ctx.service, input)),
  /** One treaty on a day in law, as known at an instant; refuses an unknown slug and an impossible date. */
  read: publicProcedure.input(ReadInput).query(({ ctx, input }) => readTreaty(ctx.service, input)),
  /** Treaties nearest to entry into force and the exits that take effect next. */
  turningPoints: publicProcedure
    .input(z.strictObject({ limit: z.int().min(1).max(50).default(6), language: Language }))
    .query(({ ctx, input }) => listTurningPoints(ctx.service, input)),
  /** What differs between two moments, of everything, one treaty, one participant (SPEC C4). */
  differences: publicProcedure.input(DifferencesInput).query(({ ctx, input }) => readDifferences(ctx.service, input)),
  /** The number of parties on every day it changed. */
  partyCounts: publicProcedure
    .input(z.strictObject({ slug: Slug, knownAt: MOMENT_INPUT.knownAt }))
    .query(({ ctx, input }) => readPartyCounts(ctx.service, input)),
  /** What would follow from supposed deposits, and the earliest way out; nothing is recorded. */
  forecast: publicProcedure.input(ForecastInput).query(({ ctx, input }) => readForecast(ctx.service, input)),
  /** Where a slug leads: here, to another treaty, to a record taken back, nowhere (SPEC B6). */
  address: publicProcedure
    .input(z.strictObject({ slug: Slug }))
    .query(({ ctx, input }) => readTreatyAddress(ctx.service, input)),
  /** Which of these codes and slugs name nothing on record. */
  unknownCodes: publicProcedure.input(CodesInput).query(({ ctx, input }) => findUnknownCodes(ctx.service, input)),
  /** Replaces a treaty's rules (editors); refuses rules that contradict themselves, with the field at fault. */
  recordRules: editorProcedure
    .input(z.strictObject({ treaty: Slug, rules: z.json() }))
    .mutation(({ ctx, input }) => recordTreatyRules(ctx.service, input)),
  /** Depositaries that some treaty names. */
  depositaries: publicProcedure.query(({ ctx }) => listDepositaries(ctx.service)),
  /** Topics that some treaty has. */
  topics: publicProcedure.query(({ ctx }) => listTopics(ctx.service)),
});
