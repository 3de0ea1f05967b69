import { formatPlainDate, parsePlainDate } from "@pacta/domain";
import { messages } from "../messages/messages.ts";

/** An ISO day in the reader's words: "20 November 2026". */
export function dayWords(iso: string): string {
  return formatPlainDate(parsePlainDate(iso), messages().words.locale);
}

/** An instant to the minute, in UTC and saying so: "3 Feb 2025, 10:12 UTC". */
export function instantWords(instant: Date): string {
  const options = { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" } as const;
  return `${new Intl.DateTimeFormat(messages().words.locale, options).format(instant)} UTC`;
}
