import { CalendarDate, Certainty, DatePrecision, EffectiveBasis, EventKind } from "@pacta/domain";
import { z } from "zod";
import { EVENT_DAYS } from "./event-day-columns.ts";

const Day = CalendarDate.nullable().default(null);
const Line = (most: number) => z.string().trim().min(1, "is empty").max(most, `is longer than ${most} characters`);

export const ReferenceInput = z.strictObject({
  citation: Line(500),
  url: z
    .url({ protocol: /^https?$/, error: "is not a web address" })
    .nullable()
    .default(null),
  retrievedOn: Day,
});

/**
 * What an editor enters; days are ISO strings, participants by code, treaties by slug. What makes it an event, and
 * one the treaty can have, the domain says when it is drafted.
 */
export const EventDraftInput = z.strictObject({
  treaty: Line(120),
  kind: EventKind,
  participant: Line(40).nullable().default(null),
  ...EVENT_DAYS,
  effectiveBasis: EffectiveBasis.nullable().default(null),
  precision: DatePrecision.default("day"),
  certainty: Certainty,
  territory: Line(200).nullable().default(null),
  towards: Line(40).nullable().default(null),
  concerns: z.uuid().nullable().default(null),
  precludesForce: z.boolean().default(false),
  predecessor: Line(40).nullable().default(null),
  place: Line(200).nullable().default(null),
  text: Line(5_000).nullable().default(null),
  byTreaty: Line(120).nullable().default(null),
  revokes: z.uuid().nullable().default(null),
  /** The event of which this is a better version. */
  corrects: z.uuid().nullable().default(null),
  references: z.array(ReferenceInput).max(20),
  notify: z.enum(["notify", "told", "silent"]).optional(),
});
export type EventDraftInput = z.output<typeof EventDraftInput>;
