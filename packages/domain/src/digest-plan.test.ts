import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { type DigestRhythm, nextDigestAt, planDigest } from "./digest-plan.ts";

const MONDAY = 1;
const FRIDAY = 5;

function minutes(time: string): number {
  const { hour, minute } = Temporal.PlainTime.from(time);
  return hour * 60 + minute;
}

function daily(zone: string, time: string): DigestRhythm {
  return { zone, minute: minutes(time), weekday: null };
}

function inZone(zone: string, at: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zone)
    .toString({ smallestUnit: "minute", timeZoneName: "never" });
}

function following(rhythm: DigestRhythm, after: string, count: number): string[] {
  const found: Date[] = [];
  for (let at = new Date(after); found.length < count; found.push(at)) at = nextDigestAt(rhythm, at);
  return found.map((at) => inZone(rhythm.zone, at));
}

test.each([
  [
    "a local time that is left out is the next valid minute",
    daily("Europe/Berlin", "02:30"),
    "2025-03-29T12:00:00Z",
    ["2025-03-30T03:00+02:00", "2025-03-31T02:30+02:00"],
  ],
  [
    "a local time that comes twice is the first of them only",
    daily("America/New_York", "01:30"),
    "2025-11-01T12:00:00Z",
    ["2025-11-02T01:30-04:00", "2025-11-03T01:30-05:00"],
  ],
  [
    "a day that a zone leaves out has no digest",
    daily("Pacific/Apia", "07:30"),
    "2011-12-29T00:00:00Z",
    ["2011-12-29T07:30-10:00", "2011-12-31T07:30+14:00"],
  ],
  [
    "a zone of three quarters of an hour",
    daily("Asia/Kathmandu", "07:30"),
    "2025-02-03T00:00:00Z",
    ["2025-02-03T07:30+05:45", "2025-02-04T07:30+05:45"],
  ],
  [
    "a clock that changes at midnight",
    daily("Africa/Cairo", "00:15"),
    "2025-04-24T12:00:00Z",
    ["2025-04-25T01:00+03:00", "2025-04-26T00:15+03:00"],
  ],
  [
    "a weekly digest keeps its day and its local hour over a clock change",
    { zone: "Europe/Berlin", minute: minutes("07:30"), weekday: MONDAY },
    "2025-03-23T12:00:00Z",
    ["2025-03-24T07:30+01:00", "2025-03-31T07:30+02:00", "2025-04-07T07:30+02:00"],
  ],
  [
    "a weekly digest of a day that is left out comes at the next valid minute",
    { zone: "Pacific/Apia", minute: minutes("07:30"), weekday: FRIDAY },
    "2011-12-29T00:00:00Z",
    ["2011-12-31T00:00+14:00", "2012-01-06T07:30+14:00"],
  ],
])("F5 %s", (_what, rhythm, after, expected) => {
  expect(following(rhythm, after, expected.length)).toEqual(expected);
});

const ZONES = [
  "Europe/Berlin",
  "America/New_York",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "Africa/Cairo",
  "Australia/Lord_Howe",
  "America/St_Johns",
  "Pacific/Kiritimati",
  "America/Nuuk",
  "Africa/Casablanca",
  "Asia/Tehran",
  "UTC",
];
const rhythms = fc.record({
  zone: fc.constantFrom(...ZONES),
  minute: fc.integer({ min: 0, max: 1_439 }),
  weekday: fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }),
});
const instants = fc.date({ min: new Date("2010-01-01"), max: new Date("2035-01-01"), noInvalidDate: true });

test("F5 due instants strictly increase, one on a local date, and none is passed over", () => {
  fc.assert(
    fc.property(rhythms, instants, (rhythm, start) => {
      const due: Date[] = [];
      for (let at = start; due.length < 12; due.push(at)) at = nextDigestAt(rhythm, at);
      const days = due.map((at) => inZone(rhythm.zone, at).slice(0, 10));
      expect(new Set(days).size).toBe(due.length);
      expect(due.every((at, index) => at > (due[index - 1] ?? start))).toBe(true);
      const halfway = new Date((start.getTime() + (due[0] ?? start).getTime()) / 2);
      expect(nextDigestAt(rhythm, halfway)).toEqual(due[0]);
    }),
    { numRuns: 150 },
  );
});

const NOON = { windowStart: new Date("2026-11-19T06:30:00Z"), wasSent: true, now: new Date("2026-11-20T12:00:00Z") };

test("F3 a window ends at its due instant, and the next one is due on the next local date", () => {
  expect(planDigest(daily("Europe/Berlin", "07:30"), NOON)).toMatchObject({
    windowEnd: new Date("2026-11-20T06:30:00Z"),
    dueAt: new Date("2026-11-21T06:30:00Z"),
  });
});

test("F3 missed days make one window, up to the last of them", () => {
  const now = new Date("2027-02-03T12:00:00Z");
  expect(planDigest(daily("Europe/Berlin", "07:30"), { ...NOON, now }).windowEnd).toEqual(
    new Date("2027-02-03T06:30:00Z"),
  );
});

test("F5 an hour moved to later on a day that had its digest waits for the next day; without one it does not", () => {
  const now = new Date("2026-11-19T08:00:00Z");
  const late = daily("Europe/Berlin", "20:00");
  const dueAt = (wasSent: boolean) => planDigest(late, { ...NOON, wasSent, now }).dueAt.toISOString();
  expect(dueAt(true)).toBe("2026-11-20T19:00:00.000Z");
  expect(dueAt(false)).toBe("2026-11-19T19:00:00.000Z");
});

test("F5 a zone changed between two digests neither skips a window nor sends two on one local date", () => {
  const windowStart = new Date("2026-03-05T15:30:00Z");
  const moved = { windowStart, wasSent: true, now: new Date("2026-03-05T23:00:00Z") };
  expect(planDigest(daily("Asia/Tokyo", "07:30"), moved)).toMatchObject({
    windowEnd: null,
    dueAt: new Date("2026-03-06T22:30:00Z"),
  });
});

test("a clock set back closes no window twice; a window far ahead is one of a wrong clock and begins now", () => {
  const rhythm = daily("Europe/Berlin", "07:30");
  const now = new Date("2026-11-19T06:00:00Z");
  expect(planDigest(rhythm, { ...NOON, now })).toMatchObject({
    windowEnd: null,
    dueAt: new Date("2026-11-20T06:30:00Z"),
  });
  const ahead = { windowStart: new Date("2027-11-19T06:30:00Z"), wasSent: true, now };
  expect(planDigest(rhythm, ahead)).toMatchObject({ windowStart: now, dueAt: new Date("2026-11-20T06:30:00Z") });
});

test("F3 windows follow one another without a gap whatever the clock and the rhythm do", () => {
  const moves = fc.array(fc.record({ rhythm: rhythms, hours: fc.integer({ min: -3, max: 80 }) }), { maxLength: 20 });
  fc.assert(
    fc.property(instants, moves, (start, steps) => {
      let [windowStart, now] = [start, start];
      for (const { rhythm, hours } of steps) {
        now = new Date(now.getTime() + hours * 3_600_000);
        const { windowEnd, dueAt } = planDigest(rhythm, { windowStart, wasSent: true, now });
        expect(dueAt > (windowEnd ?? windowStart)).toBe(true);
        if (windowEnd === null) continue;
        expect(windowEnd > windowStart && windowEnd <= now && dueAt > now).toBe(true);
        windowStart = windowEnd;
      }
    }),
    { numRuns: 100 },
  );
});
