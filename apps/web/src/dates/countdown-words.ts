import { daysBetween, isBefore, type PlainDate, parsePlainDate } from "@pacta/domain";
import type { Messages } from "../messages/messages.ts";

const LONGEST_IN_DAYS = 60;

/** Says how far a day is from today: "tomorrow", "in 40 days", "in 3 months and 12 days", "2 years ago". ISO days. */
export function countdownWords(todayIso: string, dayIso: string, words: Messages["words"]): string {
  const today = parsePlainDate(todayIso);
  const day = parsePlainDate(dayIso);
  const days = daysBetween(today, day);
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  if (days === -1) return words.yesterday;
  return days > 0 ? words.inSpan(span(today, day, words)) : words.spanAgo(span(day, today, words));
}

/** The two largest units that are not zero. */
function span(from: PlainDate, to: PlainDate, words: Messages["words"]): string {
  if (isBefore(to, from.add({ days: LONGEST_IN_DAYS + 1 }))) return words.days(daysBetween(from, to));
  const { years, months, days } = from.until(to, { largestUnit: "year" });
  const parts = [
    ...(years > 0 ? [words.years(years)] : []),
    ...(months > 0 ? [words.months(months)] : []),
    ...(days > 0 && years === 0 ? [words.days(days)] : []),
  ];
  const [first = words.today, second] = parts;
  return second === undefined ? first : words.and(first, second);
}
