import { formatPlainDate, parsePlainDate } from "@pacta/domain";
import { messages } from "../messages/messages.ts";

/** What was said last; a page of a large treaty says five hundred days, most of them again and again. */
const said = new Map<string, string>();
const MOST_SAID = 20_000;

/** An ISO day in the reader's words: "20 November 2026". */
export function dayWords(iso: string): string {
  const { locale } = messages().words;
  const key = `${locale} ${iso}`;
  const known = said.get(key);
  if (known !== undefined) return known;
  const words = formatPlainDate(parsePlainDate(iso), locale);
  if (said.size >= MOST_SAID) said.clear();
  said.set(key, words);
  return words;
}

/** An instant to the minute, in UTC and saying so: "3 Feb 2025, 10:12 UTC". */
export function instantWords(instant: Date): string {
  const options = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" } as const;
  return `${new Intl.DateTimeFormat(messages().words.locale, options).format(instant)} UTC`;
}
