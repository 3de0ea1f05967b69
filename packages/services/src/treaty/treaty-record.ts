import { CalendarDate, Certainty, DatePrecision, EffectiveBasis, EventKind, TreatyRules } from "@pacta/domain";
import { z } from "zod";
import { EVENT_DAYS } from "../event/event-day-columns.ts";
import { ReferenceInput } from "../event/event-draft-input.ts";

const Line = z.string().trim().min(1).max(1_000);
const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "is not a slug");
const Day = CalendarDate.nullable().default(null);

/** An act as it enters with its treaty: published history, so every one carries its reference (SPEC B5). */
export const RecordedEvent = z.strictObject({
  kind: EventKind,
  participant: Line.nullable().default(null),
  ...EVENT_DAYS,
  effectiveBasis: EffectiveBasis.nullable().default(null),
  precision: DatePrecision.default("day"),
  certainty: Certainty,
  territory: Line.nullable().default(null),
  towards: Line.nullable().default(null),
  precludesForce: z.boolean().default(false),
  predecessor: Line.nullable().default(null),
  place: Line.nullable().default(null),
  text: z.string().max(5_000).nullable().default(null),
  byTreaty: Slug.nullable().default(null),
  /** Index in this list of the event that this one revokes. */
  revokes: z.int().min(0).nullable().default(null),
  /** Index in this list of the event that this one is about. */
  concerns: z.int().min(0).nullable().default(null),
  references: z.array(ReferenceInput).min(1),
});

/** A treaty as one record: who, what, its rules, its log. Days are ISO strings, participants are codes. */
export const TreatyRecord = z.strictObject({
  slug: Slug,
  shortTitle: Line,
  form: z.enum(["bilateral", "multilateral"]),
  titles: z.array(z.strictObject({ language: z.string().min(2).max(8), title: Line, authentic: z.boolean() })).min(1),
  identifiers: z.array(z.strictObject({ scheme: Line, value: Line })).default([]),
  depositary: Line.nullable().default(null),
  signedOn: Day,
  signedAt: Line.nullable().default(null),
  topics: z.array(Slug).default([]),
  statusAsAt: CalendarDate,
  sources: z.array(ReferenceInput).min(1),
  note: z.string().max(5_000).nullable().default(null),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(["amends", "protocol_to", "terminates", "replaces", "suspends", "implements"]),
        slug: Slug,
        on: Day,
      }),
    )
    .default([]),
  rules: TreatyRules,
  provisions: z
    .array(
      z.strictObject({ topic: Slug, article: Line.nullable().default(null), summary: z.string().min(1).max(2_000) }),
    )
    .default([]),
  events: z.array(RecordedEvent),
});
export type TreatyRecord = z.output<typeof TreatyRecord>;
export type TreatyRecordInput = z.input<typeof TreatyRecord>;

const Language = z.string().min(2).max(8);
const Text = Line.nullable().default(null);
const ParticipantNameRecord = z
  .strictObject({ language: Language, name: Line, validFrom: Day, validTo: Day, isFormer: z.boolean().default(false) })
  .transform((name) => ({ ...name, isFormer: name.isFormer || name.validTo !== null }));

/**
 * A participant with its names, codes of other schemes, lifetime and regions; every `validTo` is the first day on which
 * it no longer was so.
 */
export const ParticipantRecord = z.strictObject({
  code: Line,
  kind: z.enum(["state", "historical_state", "io", "reio", "territory"]),
  names: z.array(ParticipantNameRecord).min(1),
  validFrom: Day,
  validTo: Day,
  unRegion: Text,
  m49Region: Text,
  m49Subregion: Text,
  parentCode: Text,
  codes: z.array(z.strictObject({ scheme: Line, code: Line })).default([]),
});
export type ParticipantRecord = z.output<typeof ParticipantRecord>;
export type ParticipantRecordInput = z.input<typeof ParticipantRecord>;

/** Who came after whom, by code. */
export const SuccessionRecord = z.strictObject({ predecessor: Line, successor: Line, kind: Line, takesEffectOn: Day });
export type SuccessionRecord = z.output<typeof SuccessionRecord>;

export const TopicRecord = z.strictObject({ code: Slug, name: Line });
export type TopicRecord = z.output<typeof TopicRecord>;
