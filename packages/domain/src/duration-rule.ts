import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";
import { Clause } from "./clause.ts";
import { Period } from "./day-count.ts";

/** How long the treaty lasts. Source: VCLT art. 54(a); DOMAIN E8. */
export const DurationRule = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("indefinite"), clause: Clause.nullable().default(null) }),
  z.strictObject({
    kind: z.literal("fixed"),
    period: Period,
    extension: Period.nullable().default(null),
    clause: Clause,
  }),
  z.strictObject({ kind: z.literal("until"), date: CalendarDate, clause: Clause }),
  z.strictObject({
    kind: z.literal("renewable"),
    initial: Period,
    renewal: Period,
    noticeBefore: Period.nullable().default(null),
    clause: Clause,
  }),
  z.strictObject({ kind: z.literal("unknown"), clause: Clause.nullable().default(null) }),
]);
export type DurationRule = z.infer<typeof DurationRule>;
