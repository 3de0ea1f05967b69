import { describe, expect, test } from "vitest";
import { readStateBook, type StateBook } from "../test/state-book.ts";
import { readWipoRows, type WipoRow } from "../test/wipo-row.ts";
import { daysBetween, parsePlainDate } from "./calendar-date.ts";

/** What the day of a succession is, by the record of States alone. */
function readDay({ party, depositedOn, inForceOn }: WipoRow, book: StateBook): string {
  const code = book.codeOf(party);
  if (code === null || inForceOn === null || depositedOn === null) return "not dated";
  if (book.firstDaysOf(code).includes(inForceOn)) return "first day of the State, or of one it continues";
  if (book.predecessorEndsOf(code).some((end) => isDayBefore(inForceOn, end))) return "last day of the predecessor";
  return inForceOn === depositedOn ? "day of the declaration" : "another day";
}

function isDayBefore(day: string, next: string): boolean {
  return daysBetween(parsePlainDate(day), parsePlainDate(next)) === 1;
}

describe("successions to the treaties WIPO administers, beside the record of States", () => {
  const rows = readWipoRows();
  const book = readStateBook();
  const successions = (rows ?? []).filter(
    ({ instrument }) => instrument === "succession" || instrument === "continued-application",
  );
  const named = (wanted: string): string[] =>
    successions
      .filter((row) => book !== null && readDay(row, book) === wanted)
      .map(({ treaty, party, inForceOn }) => `${treaty}: ${party}, ${inForceOn}`);

  test("reach back to a State's first day 48 times, to its predecessor's last ten times, of 70", (context) => {
    context.skip(book === null, "the folder of public records is not beside this checkout");
    expect({
      all: successions.length,
      first: named("first day of the State, or of one it continues").length,
      last: named("last day of the predecessor").length,
      declared: named("day of the declaration").length,
      another: named("another day").length,
    }).toEqual({ all: 70, first: 48, last: 10, declared: 4, another: 8 });
  });

  test("reach back to the last day of the Soviet Union under the Paris Convention, and nowhere else", (context) => {
    context.skip(book === null, "the folder of public records is not beside this checkout");
    expect(named("last day of the predecessor").every((one) => /^Paris: .+, 1991-12-25$/.test(one))).toBe(true);
  });

  test("rest on nothing but the depositary's word in these eight", (context) => {
    context.skip(book === null, "the folder of public records is not beside this checkout");
    expect(named("another day")).toEqual([
      "Berne: India, 1928-04-01",
      "Berne: Madagascar, 1966-01-01",
      "Berne: New Zealand, 1928-04-24",
      "Brussels: Bosnia and Herzegovina, 1992-03-06",
      "Brussels: North Macedonia, 1991-11-17",
      "Madrid: Serbia, 2000-05-18",
      "Paris: Indonesia, 1950-12-24",
      "Paris: Zambia, 1965-04-06",
    ]);
  });
});
