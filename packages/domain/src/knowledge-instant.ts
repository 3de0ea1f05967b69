import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";

const Instant = z.iso.datetime({ offset: true, error: "is not an instant" });
const MinuteInstant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(Z|[+-]\d\d:\d\d)$/, "is not an instant");

/**
 * An instant of record: an ISO date and time with its zone, to the minute or finer, or a day, which stands for its
 * last millisecond in UTC. Gives a `Date`; refuses what is no instant. Source: SPEC C3, as known at.
 */
export const KnowledgeInstant = z
  .union([
    CalendarDate.transform((day) => `${day}T23:59:59.999Z`),
    Instant,
    MinuteInstant.transform((text) => text.replace(/^(.{16})/, "$1:00")),
  ])
  .transform((iso, ctx) => {
    const instant = new Date(iso);
    if (!Number.isNaN(instant.getTime())) return instant;
    ctx.addIssue({ code: "custom", message: "is not an instant" });
    return z.NEVER;
  });
