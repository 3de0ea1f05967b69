import { z } from "zod";
import { CalendarDate, hasCome, isBefore, type PlainDate, parsePlainDate } from "./calendar-date.ts";

/** Members of a group a clause speaks of (Council of Europe, ASEAN), each with its days; `to` is exclusive. */
export const ParticipantGroup = z.array(
  z.strictObject({
    participant: z.string().min(1),
    from: CalendarDate.nullable().default(null),
    to: CalendarDate.nullable().default(null),
  }),
);
export type ParticipantGroup = z.infer<typeof ParticipantGroup>;

/** The codes of those who belong to the group on a day. Source: DOMAIN §2.5, P10. */
export function membersOn(group: ParticipantGroup, day: PlainDate): ReadonlySet<string> {
  return new Set(
    group
      .filter(({ from }) => from === null || hasCome(parsePlainDate(from), day))
      .filter(({ to }) => to === null || isBefore(day, parsePlainDate(to)))
      .map(({ participant }) => participant),
  );
}
