import { compareDates, type PlainDate, parsePlainDate } from "./calendar-date.ts";
import type { TreatyEvent } from "./event.ts";
import { effectDay, visibleFrom } from "./event-day.ts";
import type { RelatedTreaties } from "./related-treaty.ts";
import type { TreatyStatus } from "./status-answer.ts";
import { StatusChart, type StatusStretch } from "./status-chart.ts";
import type { TreatyRules } from "./treaty-rules.ts";
import { statusAt } from "./treaty-status.ts";

/** What was known of a treaty at one instant; `related` stands for the treaties its rules refer to. */
export type Knowledge = {
  readonly rules: TreatyRules;
  readonly events: readonly TreatyEvent[];
  readonly knownAt: Date;
  readonly related?: {
    readonly events: readonly TreatyEvent[];
    readonly at: (asOf: PlainDate) => RelatedTreaties;
  };
};

/**
 * Gives what the record said at one instant about every day in law: for each day, the status that `statusAt`
 * gives with `asOf` on it, in stretches. A participant without a status has none. Source: DOMAIN, finding 4.
 */
export function statusHistory(knowledge: Knowledge): StatusStretch[] {
  const days = turningDays(knowledge);
  const [first] = days;
  const chart = new StatusChart();
  chart.open(askOn(knowledge, first === undefined ? ANY_DAY : first.subtract({ days: 1 })));
  for (const [index, day] of days.entries()) chartUntil(knowledge, chart, day, days[index + 1] ?? null);
  return chart.stretches();
}

const ANY_DAY = parsePlainDate("2000-01-01");

/** Charts the days from `day` to before `next`, between which no further act comes into sight. */
function chartUntil(knowledge: Knowledge, chart: StatusChart, day: PlainDate, next: PlainDate | null): void {
  let from: PlainDate | null = day;
  while (from !== null) {
    const answer = askOn(knowledge, from);
    const to = nextTurn(answer, from, next);
    chart.add(answer, from.toString(), (to ?? next)?.toString() ?? null);
    from = to;
  }
}

/** The first day after `from`, and before `next`, on which the treaty as a whole may turn without a new act. */
function nextTurn(
  { entryIntoForce, ends, upcoming }: TreatyStatus,
  from: PlainDate,
  next: PlainDate | null,
): PlainDate | null {
  const isDated = entryIntoForce.kind === "in-force" || entryIntoForce.kind === "date-fixed";
  const days = upcoming.flatMap(({ participant, on }) => (participant === null ? [on] : []));
  if (isDated) days.push(entryIntoForce.on);
  if (ends !== null) days.push(ends.on);
  const [start, end] = [from.toString(), next?.toString() ?? null];
  const [first] = days.filter((day) => start < day && (end === null || day < end)).sort();
  return first === undefined ? null : parsePlainDate(first);
}

function askOn({ rules, events, knownAt, related }: Knowledge, asOf: PlainDate): TreatyStatus {
  return statusAt(rules, events, { asOf, knownAt, related: related?.at(asOf) });
}

/** Every day on which an act comes into sight or works; those of one participant turn its own intervals only. */
function turningDays({ rules, events, related }: Knowledge): PlainDate[] {
  const days = new Map<string, PlainDate>();
  const note = (day: PlainDate): unknown => days.set(day.toString(), day);
  for (const event of [...events, ...(related?.events ?? [])]) {
    note(visibleFrom(event));
    if (event.participant === null || rules.form === "bilateral" || related !== undefined) note(effectDay(event));
    if (event.kind === "closed-for-signature") note(effectDay(event).add({ days: 1 }));
  }
  return [...days.values()].sort(compareDates);
}
