import { formatPlainDate, parsePlainDate } from "@pacta/domain";
import { messages } from "../messages/messages.ts";
import { unbroken } from "./whole-days.ts";

/** What was said last; a page of a large treaty says five hundred days, most of them again and again. */
const said = new Map<string, string>();
const MOST_SAID = 20_000;

/** An ISO day in the reader's words, "20 November 2026", for files and answers: with plain spaces. */
export function plainDayWords(iso: string): string {
  return formatPlainDate(parsePlainDate(iso), messages().words.locale);
}

/** An ISO day in the reader's words, for a page: no line breaks it. */
export function dayWords(iso: string): string {
  const key = `${messages().words.locale} ${iso}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const words = unbroken(plainDayWords(iso));
  if (said.size >= MOST_SAID) said.clear();
  said.set(key, words);
  return words;
}

/** An instant to the minute, in UTC and saying so: "3 Feb 2025, 10:12 UTC". */
export function instantWords(instant: Date): string {
  const options = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" } as const;
  return `${new Intl.DateTimeFormat(messages().words.locale, options).format(instant)} UTC`;
}
