import { parsePlainDate, type StatusMoment, type TreatyEvent } from "@pacta/domain";
import { dayOf, instantOn, isoDay, LAST_DAY } from "./made-event.ts";
import { between, seededRandom } from "./seeded-random.ts";

/** The moment at which everything made has happened and is on record. */
export const END_OF_RECORD: StatusMoment = momentOf(LAST_DAY + 20_000, LAST_DAY + 20_000);

/**
 * Gives `count` pairs of a day in law and an instant of knowledge, each drawn on its own from the
 * years in which the events were recorded: before those there is nothing to fold.
 */
export function randomMoments(count: number, events: readonly TreatyEvent[]): StatusMoment[] {
  const random = seededRandom(count);
  const days = events.map(({ recordedAt }) => dayOf(recordedAt)).sort((a, b) => a - b);
  const draw = (): number => between(random, days[0] ?? 0, days.at(-1) ?? LAST_DAY);
  return Array.from({ length: count }, () => momentOf(draw(), draw()));
}

function momentOf(asOfDay: number, knownAtDay: number): StatusMoment {
  return { asOf: parsePlainDate(isoDay(asOfDay)), knownAt: instantOn(knownAtDay) };
}
