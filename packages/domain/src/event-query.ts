import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";
import { EventFilter } from "./filter.ts";

/** By the day we learned of an event, or by the day of the act; the newest first. */
export const EventSort = z.enum(["-recordedAt", "-actDate"]);

/**
 * A stretch of the event stream: the one filter, the days of the acts (ISO, both included), the order.
 * Refuses `from` after `to`. Source: SPEC A1.
 */
export const EventQuery = z
  .strictObject({
    ...EventFilter.shape,
    from: CalendarDate.optional(),
    to: CalendarDate.optional(),
    sort: EventSort.default("-recordedAt"),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ["from"],
    message: "is after the last day asked for",
  });
export type EventQuery = z.output<typeof EventQuery>;
