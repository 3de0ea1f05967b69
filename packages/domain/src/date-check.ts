import { formatPlainDate, isBefore, type PlainDate } from "./calendar-date.ts";
import type { CheckedRecord } from "./checked-record.ts";
import { actPath, type ConsistencyWarning, warningOf } from "./consistency-warning.ts";
import { addPeriod } from "./day-count.ts";
import type { TreatyEvent } from "./event.ts";
import { actDay } from "./event-day.ts";
import { type EventKind, isConsentToBeBound } from "./event-kind.ts";

/** Days that stand for "no date" in the software official lists come from, with the software. Source: DOMAIN, finding 5. */
const SENTINELS: Readonly<Record<string, string>> = {
  "0001-01-01": "the smallest date of .NET",
  "1601-01-01": "day zero of Windows file times",
  "1753-01-01": "the smallest date of SQL Server",
  "1899-12-30": "day zero of OLE and Access dates",
  "1899-12-31": "day zero of Excel dates",
  "1900-01-01": "day one of Excel dates, used by UK Treaties Online for none",
  "1904-01-01": "day zero of old Macintosh dates",
  "1970-01-01": "day zero of Unix time",
  "9999-12-31": "the largest date of SQL databases",
};

/** Treaties do take effect on New Year's Day, so these two are suspect only as the day of an act, on a holiday. */
const REAL_AS_EFFECT: ReadonlySet<string> = new Set(["1904-01-01", "1970-01-01"]);

/** Leases and their treaties run for 99 years; what lies further ahead is a slip (2142 in UK Treaties Online). */
const FAR_FUTURE = { amount: 100, unit: "year" } as const;

/** Kinds that state a date, which may be before or after the day of the statement, or still to come. */
const STATEMENTS: ReadonlySet<EventKind> = new Set<EventKind>([
  "entry-into-force",
  "withdrawal-effective",
  "expiry",
  "condition-met",
  "automatic-renewal",
  "closed-for-signature",
]);

/** Kinds whose effect reaches back: VCLT 1978 arts. 22-23, VCLT art. 25, ECHR art. 15, and what happens to a State. */
const RETROACTIVE: ReadonlySet<EventKind> = new Set<EventKind>([
  "succession",
  "succession-to-signature",
  "continued-application",
  "provisional-application",
  "derogation",
  "derogation-ended",
  "armed-conflict",
  "armed-conflict-ended",
  "continuation",
  "name-change",
  "merger",
  "dissolution",
  "correction",
]);

const NOTICES: ReadonlySet<EventKind> = new Set<EventKind>([
  "withdrawal-notice",
  "termination",
  "non-renewal-notice",
  "withdrawal-date-modified",
]);

type DatedField = { readonly path: string; readonly day: PlainDate };

/** Doubts about the days of single events: placeholders, the future, their order, the day of the week. */
export function dateWarnings({ events, today, rules }: CheckedRecord): ConsistencyWarning[] {
  const horizon = addPeriod(today, FAR_FUTURE);
  const hasDepositary = rules.form === "multilateral";
  return events.flatMap((event) => [
    ...daysOf(event).flatMap((field) => fieldWarnings(event, field, { today, horizon })),
    ...(event.precision === "day" ? orderWarnings(event) : []),
    ...(event.precision === "day" && hasDepositary ? weekendWarnings(event) : []),
  ]);
}

function daysOf(event: TreatyEvent): DatedField[] {
  const { announcedDate, domesticDate, actDate, receivedDate, circulatedDate, effectiveDate, latestDate } = event;
  const fields = { announcedDate, domesticDate, actDate, receivedDate, circulatedDate, effectiveDate, latestDate };
  return Object.entries(fields).flatMap(([path, day]) => (day === null ? [] : { path, day }));
}

type Horizon = { readonly today: PlainDate; readonly horizon: PlainDate };

function fieldWarnings(
  event: TreatyEvent,
  { path, day }: DatedField,
  { today, horizon }: Horizon,
): ConsistencyWarning[] {
  const iso = day.toString();
  const isEffect = path === "effectiveDate";
  const placeholder = SENTINELS[iso];
  const isRealEffect = isEffect && REAL_AS_EFFECT.has(iso);
  if (placeholder !== undefined && event.precision === "day" && !isRealEffect) {
    return [warningOf("sentinel-date", event, { path, words: `${iso} is ${placeholder}, not a day on record` })];
  }
  if (isBefore(horizon, day)) {
    return [warningOf("far-future", event, { path, words: `${iso} is more than a hundred years ahead` })];
  }
  if (!isBefore(today, day) || isEffect || STATEMENTS.has(event.kind)) return [];
  return [warningOf("date-in-future", event, { path, words: `${formatPlainDate(day)} has not come yet` })];
}

/** An act is done, received, circulated and takes effect in this order. Source: VCLT arts. 24, 67, 78. */
function orderWarnings(event: TreatyEvent): ConsistencyWarning[] {
  const { actDate, receivedDate, circulatedDate, effectiveDate, kind } = event;
  const warnings: ConsistencyWarning[] = [];
  if (receivedDate !== null && actDate !== null && isBefore(receivedDate, actDate)) {
    const words = `received before it was done, ${formatPlainDate(actDate)}`;
    warnings.push(warningOf("received-before-act", event, { path: "receivedDate", words }));
  }
  const arrived = receivedDate ?? actDate;
  if (circulatedDate !== null && arrived !== null && isBefore(circulatedDate, arrived) && !STATEMENTS.has(kind)) {
    const words = `circulated ${formatPlainDate(circulatedDate)}, before it was received`;
    warnings.push(warningOf("circulated-before-received", event, { path: "circulatedDate", words }));
  }
  const mayReachBack = RETROACTIVE.has(kind) || STATEMENTS.has(kind);
  if (effectiveDate !== null && !mayReachBack && isBefore(effectiveDate, actDay(event))) {
    const code = NOTICES.has(kind) ? "effect-before-notice" : "effect-before-deposit";
    const words = `said to take effect ${formatPlainDate(effectiveDate)}, before the act`;
    warnings.push(warningOf(code, event, { path: "effectiveDate", words }));
  }
  return warnings;
}

/** A depositary's office is closed at the week-end; the effect of an act may fall on one (DOMAIN rule 7). */
function weekendWarnings(event: TreatyEvent): ConsistencyWarning[] {
  const isDeposit = isConsentToBeBound(event.kind) && event.kind !== "definitive-signature";
  if (!isDeposit && event.kind !== "withdrawal-notice") return [];
  const day = event.receivedDate ?? event.actDate;
  if (day === null || day.dayOfWeek < 6 || SENTINELS[day.toString()] !== undefined) return [];
  const words = `received on a ${day.dayOfWeek === 6 ? "Saturday" : "Sunday"}`;
  return [warningOf("weekend-deposit", event, { path: actPath(event), words })];
}
