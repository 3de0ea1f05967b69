import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, parsePlainDate } from "./calendar-date.ts";
import {
  Alignment,
  addPeriod,
  alignDate,
  countDelay,
  Delay,
  DepositaryPractice,
  deadlineBefore,
  latestStart,
  Period,
  PeriodUnit,
} from "./day-count.ts";

const FIRST_AFTER = { kind: "first-of-month-after" } as const;
const days = (amount: number): Period => ({ amount, unit: "day" });
const months = (amount: number): Period => ({ amount, unit: "month" });
const years = (amount: number): Period => ({ amount, unit: "year" });

describe("a period", () => {
  test.each([
    ["Paris: thirtieth day", "2016-10-05", days(30), "2016-11-04"],
    ["Hostages Convention: thirtieth day", "1983-05-04", days(30), "1983-06-03"],
    ["ATT: 90 days", "2014-09-25", days(90), "2014-12-24"],
    ["Doha: 90 days", "2020-10-02", days(90), "2020-12-31"],
    ["BBNJ: 120 days", "2025-09-19", days(120), "2026-01-17"],
    ["30 days (005461)", "2003-06-23", days(30), "2003-07-23"],
    ["30 days (005461)", "2016-05-03", days(30), "2016-06-02"],
    ["Malaysia: clamped to June", "2022-03-31", months(3), "2022-06-30"],
    ["Norway: clamped to November", "2021-08-31", months(3), "2021-11-30"],
    ["Estonia: one month clamped", "2006-05-31", months(1), "2006-06-30"],
    ["Barbados: clamped to February", "1986-01-30", months(1), "1986-02-28"],
    ["DPRK: clamped to a leap day", "2024-01-30", months(1), "2024-02-29"],
    ["Lesotho: not end to end", "2018-04-30", months(3), "2018-07-30"],
    ["B4: end of January", "2024-10-31", months(3), "2025-01-31"],
    ["B4: clamped across the year", "2024-11-30", months(3), "2025-02-28"],
    ["a year from a leap day", "2028-02-29", years(1), "2029-02-28"],
    ["four years from a leap day", "2024-02-29", years(4), "2028-02-29"],
    ["no time at all", "2024-02-29", months(0), "2024-02-29"],
    ["Rome Statute, Hungary: a year", "2025-06-02", years(1), "2026-06-02"],
    ["Paris, United States: a year", "2019-11-04", years(1), "2020-11-04"],
  ])("%s", (_, from, period, expected) => {
    expect(addPeriod(parsePlainDate(from), period).toString()).toBe(expected);
  });

  test("months are clamped from the original day, never chained", () => {
    const end = parsePlainDate("2024-01-31");
    expect(addPeriod(end, months(2)).toString()).toBe("2024-03-31");
    expect(addPeriod(addPeriod(end, months(1)), months(1)).toString()).toBe("2024-03-29");
  });

  test("a Saturday is not moved to a working day (Baltic exits)", () => {
    const saturday = addPeriod(parsePlainDate("2025-06-27"), months(6));
    expect([saturday.toString(), saturday.dayOfWeek]).toEqual(["2025-12-27", 6]);
  });

  test("days added are days apart", () => {
    const from = parsePlainDate("1999-12-31");
    fc.assert(fc.property(fc.nat(5000), (amount) => daysBetween(from, addPeriod(from, days(amount))) === amount));
  });

  test("a later act never takes effect earlier", () => {
    const origin = parsePlainDate("2000-01-01");
    fc.assert(
      fc.property(fc.nat(4000), fc.nat(40), fc.constantFrom(days, months, years), (offset, amount, unit) => {
        const from = addPeriod(origin, days(offset));
        const next = addPeriod(from, days(1));
        return daysBetween(addPeriod(from, unit(amount)), addPeriod(next, unit(amount))) >= 0;
      }),
    );
  });
});

describe("a backward deadline", () => {
  test("is counted by subtraction: six months before 1 April 2019", () => {
    expect(deadlineBefore(parsePlainDate("2019-04-01"), months(6)).toString()).toBe("2018-10-01");
  });

  test("is not the inverse of adding", () => {
    const deadline = deadlineBefore(parsePlainDate("2023-08-31"), months(6));
    expect(deadline.toString()).toBe("2023-02-28");
    expect(addPeriod(deadline, months(6)).toString()).toBe("2023-08-28");
  });

  test.each([
    ["days", "2024-03-01", days(1), "2024-02-29"],
    ["a year, from a leap day", "2024-02-29", years(1), "2023-02-28"],
    ["a month, into a leap February", "2024-03-31", months(1), "2024-02-29"],
  ])("in %s", (_, end, period, expected) => {
    expect(deadlineBefore(parsePlainDate(end), period).toString()).toBe(expected);
  });
});

describe("a delay", () => {
  test.each([
    ["Rome Statute, Albania: strictly after", "2003-01-31", days(60), "2003-05-01"],
    ["Rome Statute: sixty days", "2002-04-11", days(60), "2002-07-01"],
    ["CoE: three months", "2014-04-22", months(3), "2014-08-01"],
    ["CoE: the period ends on a first day", "2023-03-01", months(3), "2023-07-01"],
    ["010715", "2004-11-15", months(3), "2005-03-01"],
    ["010715", "2006-01-09", months(3), "2006-05-01"],
    ["010715", "2015-02-20", months(3), "2015-06-01"],
    ["000075, exit", "2021-08-03", months(6), "2022-03-01"],
    ["010715, exit", "2024-01-18", months(3), "2024-05-01"],
  ])("%s: first day of the month after the period", (_, from, period, expected) => {
    const counted = countDelay(parsePlainDate(from), { period, align: FIRST_AFTER }, "same-day");
    expect(counted.date.toString()).toBe(expected);
  });

  test.each([
    ["1998-09-16", "1999-03-01"],
    ["1998-09-01", "1999-03-01"],
    ["2005-12-27", "2006-06-01"],
  ])("first day of the sixth month after the month of %s", (from, expected) => {
    const align = { kind: "first-of-nth-month", nth: 6 } as const;
    expect(alignDate(parsePlainDate(from), align).toString()).toBe(expected);
  });

  test.each([
    ["ICSID", "2012-01-24", months(6), "2012-07-25"],
    ["ECT, United Kingdom", "2024-04-26", years(1), "2025-04-27"],
    ["ECT, Italy", "2014-12-31", years(1), "2016-01-01"],
    ["AfCFTA", "2019-04-29", days(30), "2019-05-30"],
    ["002092", "1979-07-11", months(3), "1979-10-12"],
    ["002092", "1980-05-28", months(3), "1980-08-29"],
    ["Greece 1969", "1969-12-12", months(6), "1970-06-13"],
    ["Rome Convention 1964", "1964-02-17", months(3), "1964-05-18"],
    ["Switzerland at WIPO, clamped first", "2008-03-31", months(3), "2008-07-01"],
    ["CFE, 150 full days", "2023-06-09", days(150), "2023-11-07"],
  ])("%s: a depositary that counts full days adds one", (_, from, period, expected) => {
    const counted = countDelay(parsePlainDate(from), { period, align: null }, "next-day");
    expect(counted.date.toString()).toBe(expected);
    expect(counted.operations.at(-1)).toEqual({ kind: "next-day" });
  });

  test("without period and alignment is the same day", () => {
    const counted = countDelay(parsePlainDate("2024-12-04"), Delay.parse({}), "next-day");
    expect(counted.date.toString()).toBe("2024-12-04");
    expect(counted.operations).toEqual([]);
  });

  test.each([
    ["2028-02-29", years(1), true],
    ["2024-01-30", months(1), true],
    ["2018-04-30", months(3), false],
    ["2016-10-05", days(30), false],
  ])("from %s of %j says whether a month was too short: %s", (from, period, clamped) => {
    const counted = countDelay(parsePlainDate(from), { period, align: null }, "same-day");
    expect(counted.operations).toEqual([{ kind: "add", period, clamped }]);
  });

  test("keeps its arithmetic: period, then alignment", () => {
    const from = parsePlainDate("2014-04-22");
    const { operations, ...counted } = countDelay(from, { period: months(3), align: FIRST_AFTER }, "same-day");
    expect(operations).toEqual([
      { kind: "add", period: months(3), clamped: false },
      { kind: "align", align: FIRST_AFTER },
    ]);
    expect(counted).toEqual({ from, date: parsePlainDate("2014-08-01") });
  });

  test("with an alignment gets no extra day, even where that would cross into another month", () => {
    const delay = { period: months(1), align: FIRST_AFTER };
    const counted = countDelay(parsePlainDate("2024-05-30"), delay, "next-day");
    expect(counted.date.toString()).toBe("2024-07-01");
    expect(counted.operations.map(({ kind }) => kind)).toEqual(["add", "align"]);
  });

  test("of an alignment alone counts from the act: first day of the sixth month (Ottawa)", () => {
    const align = { kind: "first-of-nth-month", nth: 6 } as const;
    const counted = countDelay(parsePlainDate("1998-09-16"), { period: null, align }, "next-day");
    expect(counted.date.toString()).toBe("1999-03-01");
    expect(counted.operations).toEqual([{ kind: "align", align }]);
  });
});

describe("the wire form of a clause", () => {
  test("names the units, the practices and both alignments", () => {
    expect(PeriodUnit.options).toEqual(["day", "month", "year"]);
    expect(DepositaryPractice.options).toEqual(["same-day", "next-day"]);
    expect(Alignment.parse(FIRST_AFTER)).toEqual(FIRST_AFTER);
    expect(Alignment.parse({ kind: "first-of-nth-month", nth: 1 })).toEqual({ kind: "first-of-nth-month", nth: 1 });
    expect(Alignment.parse({ kind: "first-of-nth-month", nth: 6 })).toEqual({ kind: "first-of-nth-month", nth: 6 });
  });

  test.each([
    { period: { amount: -1, unit: "day" } },
    { period: { amount: 0.5, unit: "year" } },
    { period: { amount: 1, unit: "week" } },
    { period: { amount: 1, unit: "day", from: "receipt" } },
    { align: { kind: "first-of-nth-month", nth: 0 } },
    { align: { kind: "first-of-nth-month", nth: 1.5 } },
    { align: { kind: "first-of-month-after", nth: 2 } },
    { align: { kind: "end-of-year" } },
    { alignment: null },
  ])("%j is refused", (json) => {
    expect(Delay.safeParse(json).success).toBe(false);
  });

  test("a union of alignments is told apart by its kind", () => {
    const issue = Alignment.safeParse({ kind: "someday" }).error?.issues[0];
    expect(issue).toMatchObject({ code: "invalid_union", path: ["kind"] });
  });
});

test("a period of more than a thousand years is refused at its amount", () => {
  for (const [amount, unit] of [
    [1_001, "year"],
    [12_001, "month"],
    [366_001, "day"],
  ] as const) {
    expect(Period.safeParse({ amount, unit }).error?.issues[0]?.path).toEqual(["amount"]);
    expect(Period.safeParse({ amount: amount - 1, unit }).success).toBe(true);
  }
});

test.each([
  ["2016-02-29", 1, "2016-01-31"],
  ["1994-03-06", 3, "1993-12-06"],
  ["2021-02-28", 3, "2020-11-30"],
  ["2021-03-31", 1, null],
])("the latest day from which a period runs to %s (%i months) is %s", (date, amount, start) => {
  expect(latestStart(parsePlainDate(date), { amount, unit: "month" })?.toString() ?? null).toBe(start);
});
