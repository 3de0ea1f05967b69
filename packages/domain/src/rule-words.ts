import { formatPlainDate } from "./calendar-date.ts";
import type { Clause } from "./clause.ts";
import type { Alignment, CountedDate, CountOperation, Delay, Period } from "./day-count.ts";

const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** "one year", "three months", "90 days". Source: DOMAIN §2.7, in words. */
export function periodWords(period: Period): string {
  return plural(NUMBER_WORDS[period.amount] ?? String(period.amount), period);
}

/** "1st", "22nd", "35th". Source: DOMAIN §2.5, P4, in words. */
export function ordinalWord(count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  const suffix = teen ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${suffix}`;
}

/**
 * "one year after receipt", "on the day of the exchange", "first day of the month after …". Source: DOMAIN §2.7, rules
 * 1, 4 and 5, in words.
 */
export function delayWords(delay: Delay, start: string): string {
  const period = delay.period === null ? null : `${periodWords(delay.period)} after ${start}`;
  if (delay.align === null) return period ?? `on the day of ${start}`;
  return alignWords(delay.align, period ?? start);
}

/** A rule in words behind its article: "Art. 23: one year after receipt". Source: DOMAIN, "Rule-aware engine". */
export function ruleWords(clause: Clause, words: string): string {
  return clause.article === null ? words : `${clause.article}: ${words}`;
}

/**
 * "20 November 2026 + 1 year = 20 November 2027", with a remark where a month was too short. Source: DOMAIN §2.7, rules
 * 1-6, in words.
 */
export function arithmeticWords(counted: CountedDate): string {
  const operations = counted.operations.map(operationWords).join("");
  const clamped = counted.operations.some((operation) => operation.kind === "add" && operation.clamped);
  const remark = clamped ? " (the last day of the month, which has no such day)" : "";
  return `${formatPlainDate(counted.from)}${operations} = ${formatPlainDate(counted.date)}${remark}`;
}

function operationWords(operation: CountOperation): string {
  switch (operation.kind) {
    case "add":
      return ` + ${plural(String(operation.period.amount), operation.period)}`;
    case "next-day":
      return " + 1 day by the depositary's practice";
    case "align":
      return `, moved to the ${alignWords(operation.align, "that date")}`;
  }
}

function alignWords(align: Alignment, start: string): string {
  switch (align.kind) {
    case "first-of-month-after":
      return `first day of the month following ${start}`;
    case "first-of-nth-month":
      return `first day of the ${ordinalWord(align.nth)} month after the month of ${start}`;
  }
}

function plural(amount: string, period: Period): string {
  return `${amount} ${period.unit}${period.amount === 1 ? "" : "s"}`;
}
