import { parsePlainDate, type StatusMoment } from "@pacta/domain";
import { instantOn, isoDay, LAST_DAY } from "./made-event.ts";
import { between, seededRandom } from "./seeded-random.ts";

/** The moment at which everything made has happened and is on record. */
export const END_OF_RECORD: StatusMoment = momentOf(LAST_DAY + 20_000, LAST_DAY + 20_000);

/** Gives `count` pairs of a day in law and an instant of knowledge, each drawn on its own. */
export function randomMoments(count: number): StatusMoment[] {
  const random = seededRandom(count);
  return Array.from({ length: count }, () => momentOf(between(random, 0, LAST_DAY), between(random, 0, LAST_DAY)));
}

function momentOf(asOfDay: number, knownAtDay: number): StatusMoment {
  return { asOf: parsePlainDate(isoDay(asOfDay)), knownAt: instantOn(knownAtDay) };
}
